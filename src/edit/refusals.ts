/** Why edits are refused, in the words of whoever has to do something about it. */

const longestQuote = 60

function short(quote: string): string {
  return quote.length <= longestQuote ? quote : `${quote.slice(0, longestQuote).trimEnd()} …`
}

export const refusals = {
  noParagraph: 'Stycket som skulle ändras finns inte kvar. Granska dokumentet på nytt.',
  gone: (quote: string) =>
    quote === ''
      ? 'Platsen för ändringen går inte att hitta säkert. Granska dokumentet på nytt.'
      : `Texten ”${short(quote)}” går inte att hitta säkert på samma plats. Granska dokumentet på nytt.`,
  overlapping: (quote: string) =>
    `Två ändringar gäller samma text, ”${short(quote)}”. Gör en i taget.`,
  noBlock: 'Blocket som skulle uppdateras finns inte kvar. Infoga det på nytt.',
  entangled: 'Två ändringar går in i varandra. Gör en i taget.',
}
