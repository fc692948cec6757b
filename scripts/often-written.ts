/**
 * What comes often in packs and registers: letters of more than one byte, and parts of words. The order is that in which they were
 * found to make the packs smallest, each with those before it; what a text lacks costs it nothing.
 */
export const oftenWritten: readonly string[] =
  'för|kommun|en|ä|ing|er| …|kommundirektör|beslut|till|å|ö|ställ|upp|instruktion|an|or|{title=| och |director|del|ation|kommunstyrelsen|kontor|offic| …2 |ning| …1 |budget'.split(
    '|',
  )
