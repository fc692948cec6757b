/** First names common in Sweden: what tells "Anna Berg" from "Inre Hamnen" in running text. */
const names = new Set(
  (
    'adam agneta alexander ali alice amanda anders andreas anette angelica anita anja ann anna anna-karin anna-lena ann-britt ' +
    'ann-charlotte ann-christin ann-kristin ann-louise ann-marie ann-sofie anne anneli annelie annette annica annika antonia ' +
    'arne arvid astrid august axel barbro beatrice bengt benny berit bernt bertil birger birgit birgitta bo börje britt ' +
    'britt-marie camilla carin carina carl carl-johan carola caroline cecilia charlie charlotta charlotte christel ' +
    'christer christian christina christine christoffer clara claes daniel daniela david dennis dick ebba edvin elias elin elina ' +
    'elisabeth elisabet ella ellen elsa elvira emelie emil emilia emily emma erica erik erika erland ester eva eva-lena ' +
    'evelina fatima felix filip folke frank fredrik fredrika frida fritz gabriel gabriella georg gerd göran gösta ' +
    'greta gun gunilla gunnar gunvor gustaf gustav håkan hampus hanna hannes hans harald harriet hassan hedvig helen helena ' +
    'helene helge henrik henry herman hilda hjalmar hugo ibrahim ida inga inger ingela ingemar ingrid ingvar irene irma isabella ' +
    'isabelle isak ivan ivar jacob jakob jan jan-erik jan-olof jane janne jasmine jennie jenny jens jesper jessica jim joachim joakim ' +
    'johan johanna johannes john johnny jon jonas jonathan jonna jörgen josef josefin josefine josefina julia julian juliana jürgen kaj ' +
    'kajsa karin karl karl-erik karolina katarina katja kenneth kennet kent kerstin kevin kim kjell klara klas knut kristian ' +
    'kristin kristina kristoffer krister kurt lage lars lars-erik lars-göran lasse leif lena lennart leo leon leonard lillemor lilly linda ' +
    'linn linnea linnéa linus lisa lisbeth liselott lotta louise lovisa lucas ludvig lukas madeleine magdalena magnus maj maja ' +
    'malena malin marcus margareta margaretha mari maria marianne marie marika marina marita markus martin martina ' +
    'mats matilda mathilda matteus mattias max melker mia michael mikael milla mina mohamed mohammed mona monica monika ' +
    'moa nathalie natalie niclas niklas nicklas nikolaj nils nina nora ola olga olle olof olov oscar oskar otto ove paul paula patrick ' +
    'patrik per per-erik pernilla peter petra petter pia pontus ragnar ragnhild rasmus rebecka rebecca rickard rikard robert ' +
    'robin roger roland rolf ronny rosa rune runa ruth sabina sally sam samir samuel sandra sanna sara sarah sebastian selma ' +
    'sigrid signe simon siv sixten sofia sofie sonja stefan stellan sten stig stina sture sune susann susanna susanne ' +
    'svante sven sven-erik sven-olof sylvia tage teodor teresa therese theresa theodor thomas thor thorbjörn tim tina tobias tom tomas ' +
    'tommy tora tord tore torbjörn torgny torsten tova tove tuva ulf ulla ulla-britt ulrica ulrik ulrika urban valter vera ' +
    'veronica veronika victor victoria viggo viktor viktoria vilhelm ville vincent viveka walter wilhelm william wilma ylva yngve ' +
    'yusuf yvonne zahra åke åsa älva örjan östen amir ahmed aisha amina leila layla omar mustafa mehmet goran dragan zoran'
  ).split(' '),
)

export function isFirstName(norm: string): boolean {
  return names.has(norm)
}
