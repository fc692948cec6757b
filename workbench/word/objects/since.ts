/**
 * Members newer than WordApi 1.3, by their wire names: a host that offers less does not know them. From the requirement
 * sets in `@types/office-js`.
 */
export const since: Readonly<Record<string, string>> = {
  'Document.ChangeTrackingMode': '1.4',
  'Document.GetParagraphByUniqueLocalId': '1.6',
  'Document.GetAnnotationById': '1.7',
  'Body.GetComments': '1.4',
  'Body.GetReviewedText': '1.4',
  'Body.Footnotes': '1.5',
  'Body.Endnotes': '1.5',
  'Body.GetContentControls': '1.5',
  'Range.GetComments': '1.4',
  'Range.InsertComment': '1.4',
  'Range.GetReviewedText': '1.4',
  'Range.Footnotes': '1.5',
  'Range.Endnotes': '1.5',
  'Range.GetContentControls': '1.5',
  'ContentControl.GetComments': '1.4',
  'ContentControl.GetReviewedText': '1.4',
  'ContentControl.GetContentControls': '1.5',
  'Paragraph.GetComments': '1.4',
  'Paragraph.GetReviewedText': '1.4',
  'Paragraph.GetContentControls': '1.5',
  'Paragraph.UniqueLocalId': '1.6',
  'Paragraph.GetText': '1.7',
  'Paragraph.InsertAnnotations': '1.7',
  'Paragraph.GetAnnotations': '1.7',
}

/** Compares "1.10" and "1.9" as versions. */
export function offers(offered: string, wanted: string): boolean {
  const [major = 0, minor = 0] = offered.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number)
  return major === wantedMajor ? minor >= wantedMinor : major > wantedMajor
}
