/** Memos for the pane's tests: small, with faults that are easy to count. */

/**
 * Norrköping. An assignment past the director (error), no signature (error), a repealed act (error), a cost without
 * financing (warning), a word for the head of an office (warning); and more, as the packs grow.
 */
export const faultyMemo = `---
Diarienummer: KS 2024/0123
---

Norrköpings kommun

Tjänsteskrivelse

Till kommunstyrelsen

# Plan för parker

## Förslag till beslut

1. Kommunstyrelsen ger samhällsbyggnadskontoret i uppdrag att ta fram en plan för parkerna.

2. Kommunstyrelsen beviljar 500 000 kronor för 2027 till arbetet.

## Ärendet

Planen behövs enligt kommunallagen (1991:900). Förvaltningschefen har yttrat sig.
`

/** The same memo as it should be. */
export const readyMemo = `---
Diarienummer: KS 2024/0123
---

Norrköpings kommun

Tjänsteskrivelse

Till kommunstyrelsen

# Plan för parker

## Förslag till beslut

1. Kommunstyrelsen ger kommundirektören i uppdrag att ta fram en plan för parkerna. Uppdraget redovisas senast den 1 juni 2027.

## Ärendet

Parkerna behöver en plan enligt kommunallagen (2017:725). Uppdraget medför inga kostnader.

## Beslutet skickas till

Kommundirektören

Anna Berg

Kommundirektör
`

/** Nobody's municipality: only the common rules run. */
export const commonMemo = `---
Diarienummer: KS 2024/0123
---

Tjänsteskrivelse

Till kommunstyrelsen

# Plan för parker

## Förslag till beslut

1. Kommunstyrelsen godkänner planen.

## Ärendet

Planen behövs.
`
