/**
 * What comes often in packs and registers: letters of more than one byte, and parts of words. The order is that in which they were
 * found to make the packs smallest, each with those before it; what a text lacks costs it nothing.
 */
export const oftenWritten: readonly string[] =
  'er|an|budget|till|ä|ö|kommundirektör|ing| …|offic|ning|kommun|en|kontor|director|tt|kommunstyrelsen|för|ställ|ommuns|å|mmundirektören|styrels|av| …2 |{title=|förvaltning|undire|beslut|tion|upp'.split(
    '|',
  )
