/**
 * What comes often in packs and registers: letters of more than one byte, and parts of words. The order is that in which they were
 * found to make the packs smallest, each with those before it; what a text lacks costs it nothing.
 */
export const oftenWritten: readonly string[] =
  'ö|ä|å|…|–|kommun|för|kommundirektör|ning|en|beslut|{title=|er|tion|ställ|an|director|kommunstyrelsen|till|or|offic|ar|in|tt|förvaltning|st|upp|et| (|”|ed|de'.split(
    '|',
  )
