const SYMBOL =
  'a w:sym of a symbol font is read as the character it looks like; truth.jsonl leaves it out'

/** Files whose reading differs from `truth.jsonl`, each with what its XML says. */
export const explained: Readonly<Record<string, string>> = {
  'docx/apache+poi/test-data__integration__stress005.docx': `${SYMBOL} (Wingdings 2 F097, a bullet)`,
  'docx/dotnet+Open-XML-SDK/test__DocumentFormat.OpenXml.Tests.Assets__assets__TestDataStorage__v2FxTestFiles__wordprocessing__O12 templates__Fax1_TP10072673.dotx': `${SYMBOL} (Wingdings F06F, an empty box)`,
  'docx/dotnet+Open-XML-SDK/test__DocumentFormat.OpenXml.Tests.Assets__assets__TestDataStorage__v2FxTestFiles__wordprocessing__comment__comments by another person.docx': `${SYMBOL} (Wingdings F04A, a smile)`,
  'docx/dotnet+Open-XML-SDK/test__DocumentFormat.OpenXml.Tests.Assets__assets__TestDataStorage__v2FxTestFiles__wordprocessing__complexDocx__complex0.docx': `${SYMBOL} (Symbol F0B7, a bullet)`,
  'docx/dotnet+Open-XML-SDK/test__DocumentFormat.OpenXml.Tests.Assets__assets__TestFiles__complex2010.docx': `${SYMBOL} (Symbol F0B7, a bullet)`,
}
