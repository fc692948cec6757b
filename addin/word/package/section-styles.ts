/** In place of `src/docx/section-styles.ts`: nothing is put into Word's own package once it has been read. */
export class SectionStyles {}
