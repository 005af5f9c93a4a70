/** Words too common to tell anything, Swedish and English. What also names a thing is left out of them. */
const swedish = `
  alla allt alltid alltså andra annan annat att av bara bland blev bli blir blivit både bör båda
  de dem den denna deras dess dessa det detta där därför då efter eftersom ej eller en enligt er era ett
  exempelvis finnas finns fick fler flera flest framför från få får fått för före genom gentemot ha
  hade han har hela helt henne hennes hon honom hur i ibland ifrån in ingen inget inga innan inom inte
  istället ju jag kan kommer kring kunde kunna kunnat liksom man med medan mellan men mer mest
  mig min mina mitt mot mycket många måste ned nedan ner nu när något någon några nästan och också olika om omkring
  oss ovan ovanför per på redan rent ska skall skulle samt samtidigt sedan sig sin sina sitt så sådan
  sådana sådant som under upp ur ut utan utifrån utöver var vara varandra varför varit varje
  bla dvs ger ges genom görs göra gör gå går hos inför mfl mm osv pga samma ta tar tas tex till utav varandra viss vissa visst
  vad vem vi via vid vidare vilka vilken vilket vill vår våra vårt väl även är åt än ändå över`;

const english = `
  a about above after again against also am an and any are as at be because been before being below
  between both but by can could did do does during each every for from further had has have having he her
  here hers him his how i if in into is it its itself just may me might more most must my no nor not of
  off on once only or other our ours out over own same she should so some such than that the their
  theirs them then there these they this those through to too under until up us very was we were
  what when where which while who whom why will with would you your yours`;

const words = (list: string): string[] => list.trim().split(/\s+/);

/** As written, in lower case. */
export const swedishStopWords: ReadonlySet<string> = new Set(words(swedish));
export const englishStopWords: ReadonlySet<string> = new Set(words(english));
export const stopWords: ReadonlySet<string> = new Set([...swedishStopWords, ...englishStopWords]);
