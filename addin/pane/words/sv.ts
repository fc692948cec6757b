/** The pane's own words in Swedish. What rules and clauses say stands in the packs and is always Swedish. */
import type { Group, Level } from '../../../src/edit/model.ts'
import { typeNames } from '../../../src/report/words.ts'
import type { MemoType } from '../../../src/settings/schema.ts'
import type { ClauseState } from '../engine/model.ts'
import type { Notice } from '../state.ts'
import { svConfiguration, svInsert } from './sv-forms.ts'

const hinder = (count: number): string => `${count} hinder`
const warnings = (count: number): string => `${count} ${count === 1 ? 'varning' : 'varningar'}`
const hints = (count: number): string => `${count} råd`

export const sv = {
  language: 'sv',
  product: 'Beredd',
  views: { review: 'Granskning', insert: 'Infoga', instruction: 'Instruktionen' },
  settings: 'Inställningar',
  close: 'Stäng',
  chooseMunicipality: 'Välj kommun',
  commonOnly: 'Bara gemensamma regler',
  levels: { error: 'Hinder', warning: 'Varning', hint: 'Råd' } as Record<Level, string>,
  counts: { error: hinder, warning: warnings, hint: hints } as Record<
    Level,
    (count: number) => string
  >,
  groups: {
    decision: 'Beslut',
    signature: 'Underskrift',
    economy: 'Ekonomi',
    papers: 'Ärende och handlingar',
    language: 'Språk och form',
  } as Record<Group, string>,
  types: typeNames as Record<MemoType, string>,
  status: {
    notReady: 'Inte beredd',
    ready: 'Beredd att undertecknas',
    noStops: 'Inga hinder',
    nothing: 'Inga anmärkningar',
    noStopsBut: (rest: string): string => `Inga hinder · ${rest}`,
    commonOnly: 'Bara de gemensamma reglerna är prövade',
    draft: 'Utkast',
    unknown: 'Kunde inte granskas',
    old: 'Listan nedan är från före felet',
    working: 'Granskar …',
    region: 'Läge',
  },
  working: {
    starting: 'Startar …',
    reading: 'Läser dokumentet …',
    checking: 'Granskar dokumentet …',
    soFar: 'Hittills funnet',
    long: 'Ett långt dokument kan ta några sekunder.',
  },
  footer: {
    now: 'Granskat nyss',
    at: (time: string): string => `Granskat kl. ${time}`,
    local: 'Allt stannar på datorn',
    again: 'Granska igen',
    undo: 'Ångra',
    undoWhat: (title: string): string => `Ångra: ${title}`,
  },
  review: {
    filters: 'Visa anmärkningar',
    allGroups: 'Alla områden',
    group: 'Område',
    previous: 'Föregående anmärkning',
    next: 'Nästa anmärkning',
    more: (count: number): string => `Visa ${count} till`,
    filteredOut: 'Inga anmärkningar med det här urvalet.',
    showAll: 'Visa alla',
    none: 'Inga anmärkningar',
    noneText: 'Det finns inget att anmärka i dokumentet enligt reglerna som gäller det.',
    ignored: (count: number): string => `Ignorerade anmärkningar (${count})`,
    restore: 'Ta tillbaka',
    gone: 'Finns inte längre i dokumentet',
    reason: 'Skäl',
    unread: 'Det här läses inte',
  },
  finding: {
    why: 'Varför?',
    rule: 'Läs mer om regeln',
    show: 'Visa',
    showLabel: 'Visa i dokumentet',
    mend: 'Åtgärda',
    choose: 'Välj åtgärd',
    ignore: 'Ignorera …',
    ignoreReason: 'Varför ska anmärkningen ignoreras?',
    ignoreHelp:
      'Skälet, dagens datum och ditt namn (om du har angett det under Inställningar) sparas i dokumentet, så att andra ser det.',
    ignoreConfirm: 'Ignorera',
    cancel: 'Avbryt',
    noReason: 'Skriv ett skäl först.',
    actions: {
      replace: 'Ersätt',
      delete: 'Ta bort',
      add: 'Lägg till',
      insert: 'Infoga',
      signature: 'Infoga underskrift',
      note: 'Infoga anteckning',
      update: 'Uppdatera',
    },
  },
  preview: {
    old: 'Nu:',
    new: 'Blir:',
    removed: 'Tas bort:',
    after: (quote: string): string => `Sätts in efter ”${quote}”`,
    before: (quote: string): string => `Sätts in före ”${quote}”`,
    end: 'Sätts in sist i dokumentet',
    updates: 'Ändrar det som redan är insatt',
  },
  insert: svInsert,
  instruction: {
    adopted: (by: string, date: string): string => `Antagen av ${by} ${date}`,
    states: {
      met: 'Uppfylld',
      look: 'Att se över',
      none: 'Gäller inte här',
      uncheckable: 'Kan inte prövas i ett dokument',
      off: 'Avstängd i inställningarna',
      todo: 'Prövas inte ännu',
    } as Record<ClauseState, string>,
    filter: 'Visa punkter',
    all: 'Alla punkter',
    count: (count: number): string => `${count} ${count === 1 ? 'punkt' : 'punkter'}`,
    totals: {
      met: (count: number): string => `${count} uppfyllda`,
      look: (count: number): string => `${count} att se över`,
      none: (count: number): string => `${count} gäller inte här`,
      uncheckable: (count: number): string => `${count} kan inte prövas`,
      off: (count: number): string => `${count} avstängda`,
      todo: (count: number): string => `${count} prövas inte ännu`,
    } as Record<ClauseState, (count: number) => string>,
    law: 'Lag och form',
    noInstruction: 'Ingen instruktion vald',
    noInstructionText: 'Välj kommun för att pröva dokumentet mot kommunens instruktion.',
    empty: 'Inga punkter med det här urvalet.',
  },
  configuration: svConfiguration,
  first: {
    title: 'Välkommen till Beredd',
    text: 'Beredd granskar tjänsteskrivelsen mot kommunens instruktion för kommundirektören medan du skriver, och sätter in det som saknas.',
    local: 'Allt sker på den här datorn. Ingen text skickas någonstans.',
    question: 'Vilken kommun arbetar du i?',
    guessed: (municipality: string): string => `Dokumentet ser ut att höra till ${municipality}.`,
    start: 'Börja granska',
  },
  empty: {
    title: 'Dokumentet är tomt',
    text: 'Börja skriva, eller öppna en tjänsteskrivelse. Granskningen börjar av sig själv.',
  },
  failed: {
    read: 'Dokumentet kunde inte läsas',
    check: 'Granskningen avbröts av ett fel',
    text: 'Ingenting är granskat förrän det har gått bra. Försök igen. Om det inte hjälper: spara dokumentet och öppna det på nytt.',
    again: 'Försök igen',
    detail: 'Felmeddelande',
  },
  readOnly: {
    title: 'Dokumentet är skrivskyddat',
    text: 'Anmärkningarna visas, men inget kan ändras. Aktivera redigering för att åtgärda dem.',
  },
  unsupported: {
    title: 'Den här versionen av Word räcker inte',
    text: 'Beredd behöver Word 2019 eller senare, Word för Microsoft 365, Word för Mac eller Word på webben. Uppdatera Word eller öppna dokumentet i Word på webben.',
  },
  host: {
    title: 'Beredd kunde inte starta',
    text: 'Stäng fönstret och öppna det på nytt. Om det inte hjälper: starta om Word.',
  },
  notices: {
    mended: (text: string): string => `Åtgärdat: ${text}`,
    inserted: (text: string): string => `Infogat: ${text}`,
    updated: (text: string): string => `Uppdaterat: ${text}`,
    undone: (text: string): string => `Ångrat: ${text}`,
    ignored: (): string => 'Anmärkningen ignoreras i det här dokumentet.',
    restored: (): string => 'Anmärkningen visas igen.',
    refused: (text: string): string => `Inget ändrades. ${text}`,
    failed: (text: string): string => `Det gick inte. ${text}`,
    'no-more': (): string => 'Det finns inga anmärkningar.',
    unwatched: (text: string): string =>
      `Ändringar i dokumentet följs inte (${text}). Välj Granska igen när du har skrivit.`,
  } as Record<Notice['kind'], (text: string) => string>,
  packNotices: {
    none: 'Det framgår inte vilken kommun dokumentet hör till. Bara de gemensamma reglerna används.',
    several: 'Dokumentet kan höra till flera kommuner. Bara de gemensamma reglerna används.',
  },
}

export type Words = typeof sv
