/** Abbreviations written with a stop, by whether something must follow them in the same sentence. */

/** Something follows: "kap. 6", "t.ex. Norrköping", "tf. kommundirektör". */
const withComplement = new Set(
  (
    'kap dnr nr ca c:a cirka tf t.f f.d fd t.ex tex bl.a bla s.k sk fr.o.m t.o.m kl jfr ev inkl exkl enl ' +
    'tel prop bet skr dir p pkt sid s prof dr avd ang avs resp p.g.a pga d.v.s dvs m.a.o f.n i.e ' +
    't.h t.v fig mom vol ordf v.ordf sekr civ.ing jur.kand fil.kand ref reg bl.a.s löpnr forts ' +
    's.a.s t.o.r dvs mha m.h.a å.k ä.k ledam kv'
  ).split(' '),
)
/** A number follows: "15 jan. 2024". */
const withNumber = new Set(
  'jan febr feb mar apr jun jul aug sept sep okt nov dec st art s sid bilaga bil tab'.split(' '),
)
/** May end a sentence: "… m.m. Kommunstyrelsen …". */
const mayClose = new Set(
  'm.m mm m.fl mfl osv o.s.v etc o.d od o.dyl dyl kr tkr mnkr mkr mdkr milj mån tim procent % §'.split(
    ' ',
  ),
)

export function bearsComplement(norm: string, beforeNumber: boolean): boolean {
  return withComplement.has(norm) || (beforeNumber && withNumber.has(norm))
}

export function closesSentence(norm: string): boolean {
  return mayClose.has(norm)
}
