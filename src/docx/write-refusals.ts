/** Why a file is not written, in the words of whoever has to do something about it. */

const byHand = 'Gör ändringen i Word.'

export const writeRefusals = {
  unsure: `Stycket är uppbyggt så att texten inte kan ändras säkert. ${byHand}`,
  fixed: `Texten står i en formel eller ett objekt som inte kan ändras här. ${byHand}`,
  fence: `Texten går över gränsen till en länk, ett fält eller en innehållskontroll. ${byHand}`,
  object: `Texten innehåller en fotnot, bild eller kommentar som skulle gå förlorad. ${byHand}`,
  marker: `Texten innehåller ett bokmärke eller en kommentar som skulle bli tom. ${byHand}`,
  bound: `Texten hämtas från dokumentets egenskaper. Ändra den där, eller i Word.`,
  locked: 'Texten står i en låst innehållskontroll. Lås upp den i Word och försök igen.',
  illegal: 'Den nya texten innehåller tecken som inte får finnas i ett Word-dokument.',
  signed:
    'Filen är digitalt signerad, och en ändring gör signaturen ogiltig. Ta bort signaturen i Word och försök igen.',
  inlineBlock:
    'Blocket som skulle uppdateras står inne i ett stycke och kan inte uppdateras. Ta bort det i Word och infoga det på nytt.',
  field: `Platsen ligger i ett fält som går över flera stycken, till exempel en innehållsförteckning. ${byHand}`,
}
