/** Nouns that name a governing document, as its type and as the head of its title. */

const heads =
  'policy|policyn|riktlinje|riktlinjer|riktlinjerna|reglemente|reglementet|instruktion|plan|planen|program|programmet|strategi|regler|' +
  'regelverk|arbetsordning|delegationsordning|delegationsordningen|bolagsordning|ägardirektiv|ägarpolicy|taxa|taxor|avgifter|föreskrifter|' +
  'stadga|stadgar|styrdokument|styrmodell|principer|rutin|rutiner|vägledning|anvisning|anvisningar|handbok|mål|vision|ledningsorganisation|rollfördelning'
const nextWords = 'för|om|vid|gällande|avseende|inom|mot|i|till|och|kring|över|\\d{4}'

/** "Riktlinjer för representation", "Mediepolicy", "Krisledningsplan 2024–2027". */
const title = new RegExp(`^(?:${heads})(?: (?:${nextWords})(?=[\\s–-]|$)|$)`, 'iu')
const compound =
  /^[\p{L}-]*(?:policy|riktlinjer|reglemente|instruktion|plan|program|strategi|regler|arbetsordning|delegationsordning|styrmodell|föreskrifter|principer|handbok)(?:$|,? (?:för|om|vid|gällande|avseende|inom|mot|i) |[ ,–-]+\d{4})/iu
const type = new RegExp(`^(?:\\p{L}{0,20}?)(?:${heads})$`, 'iu')

/** A title of a document that governs, not of one about it ("Revidering av riktlinjer …"). */
export function isGoverningTitle(text: string): boolean {
  return text.length <= 120 && (title.test(text) || compound.test(text))
}

/** A value of the field Dokumenttyp. */
export function isGoverningType(text: string): boolean {
  return type.test(text.trim())
}
