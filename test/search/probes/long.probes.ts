/** Pasted sentences: hardly any document has all the words; the one that is meant stands among the first. */
export const longQuestions = `
när nätterna är kalla behöver gästerna varma fötter och någon som lagar tänder → natt ^1 // other words around the telling ones
en stad vill odla grönsaker på tak och låna ut böcker om jord och kompost → odling ^1 // other forms
vi söker erfarenheter av räddningstjänster som övar och samverkar över en länsgräns → raddning ^1 // other forms, with words that are nowhere
kommunen planerar ett museum med kvällsöppet där män i byar kan mötas och arbeta med händerna → museum ^1 // other forms
läkemedelslista för boenden med en hållbar och öppen digital lösning där det sociala samspelet räknas → lakemedel ^1 // other forms
hur ska vi sköta nyckeln till en lokal så att det inte blir stängt när någon blir sjuk → nyckel ^1 // a question in a whole sentence
kriterium för bidrag ska vara känt innan en ansökan görs → kriterier ^1 // every word in another form
personalens mognad i digitalisering har ökat och påverkar valet av utbildningar → lardom:digital ^2 // a lesson of the sample content
hyran glömdes bort i avtalet och blev en kostnad som ingen räknat med → kostnad ^1 // told in other words
barnvakt på plats gör att fler föräldrar kan komma till mötet → barnvakt ^2 // told in other words
svenska på arbetsplatsen med sfi-undervisning på ett lss-boende och stöd av eu-medel → sfi ^1 // abbreviations in a sentence
mentorer valda av klassen på gymnasiet blev en språngbräda in i arbetslivet → gymnasium ^1 // other forms
öar i skärgården som delar brunnar och byter fönster i ett pumphus → skargard ^1 // other forms
skridskor och annat lånas ut av en fritidsbank som drivs av ledare i föreningar → fritidsbank ^1 // other forms
lärcentrum som brobyggare mellan olika politikområden i en kommun → lardom:brobyggare ^3 // a sentence of the sample content
individanpassat stöd för unga så att fler fullföljer gymnasiet → lardom:individ ^3 // a lesson of the sample content
parallella förstudier i kommuner i norrbotten om högre utbildning → projekt:norrbotten ^3 // a project of the sample content
små och medelstora företag behöver rekrytera kompetens i kronoberg genom coachning → projekt:kompetens ^2 // a project of the sample content
hur kan samverkan byggas upp mellan kommuner och lärosäten för att höja andelen högutbildade → projekt:kraftsamling ^3 // a project of the sample content
tekniskt basår där lärcentra och kommunal vuxenutbildning erbjuds som studieort → projekt:basar ^2 // a project of the sample content
jämställdhetsbudgetering som ändrar tider för idrotter → jamstalldhet ^1 // told in other words
renovera möbler i stället för att kassera dem, med praktikanter i en verkstad → cirkular ^1 // other forms
väven med den röda tråden som gick genom mötena på hembygdsgården → vav ^1 // other forms
tolken ska sitta bredvid så att alla vågar prata med varandra → tolk ^1 // told in other words
en hind vid vägen gjorde att skyltarna vid viltstängslet flyttades → hind ^1 // other forms
frukost på morgonen minskade studieavbrotten i skolan → avhopp ^2 // the text uses another label of the concept
Vi undrar om någon har provat att hålla lärcentrum öppet sent för dem som jobbar skift. → larcentret ^2 // told in other words, with a full stop
learning centres as bridge builders between policy areas in the municipality → lardom:brobyggare ^8 // English sentence, Swedish text: by its label
early school leaving and individually adapted support for young people → lardom:individ ^8 // English sentence, Swedish text: by two labels
utbilningsnivå i regionen höjs genom samsyn mellan kommuner om vägar för lärcentra → projekt:fortsatt ^4 // with a typo of the source text
webbsändning om studieavbrott med avbrottsstatistik och konsekvenser för samhälle och individ → dok:webbsandning ^2 // a document of the sample content
`;
