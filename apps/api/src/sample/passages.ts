import type { SamplePassage } from './sample-content.types.js';
import type { PassageKey, SourceKey } from './sample-ids.js';

const lines = (source: SourceKey, locator: string, ...text: string[]): SamplePassage => ({
  source,
  locator,
  text: text.join('\n'),
});

/** A slide of the study: the heading, and its list in full. */
const slide = (heading: string, ...list: string[]): SamplePassage =>
  lines('studien', heading, ...list);

/** Passages of the sources, word for word: lists that evidence points into, and facts to search in. */
export const passages: Record<PassageKey, SamplePassage> = {
  dagensSyfte: lines(
    'gemensamtLarande',
    'Syftet med dagen var att:',
    'Skapa överblick av några tillväxtprojekt som pågår i regionen och möjligheterna till samverkan dem emellan.',
    'Bygga lärmiljöer mellan projekten och sätta in lärprocesserna i ett större sammanhang',
    'Synliggöra möjligheter och svårigheter med att driva projekt och regionalt utvecklingsarbete',
    'Stimulera till dialog och vilja till förståelse som grund för samverkan',
    'För 3M: gestalta rollen som Mäklare, Motor och Mötesplats',
  ),
  sexLarcentra: lines(
    'gemensamtLarande',
    'Aktuellt',
    'Studera på distans via ett av Hälsinglands sex lärcentra.',
  ),
  larcentragruppensProjekt: lines(
    'fortsattKraftsamling',
    'Fortsatt Kraftsamling',
    'Med bakgrund i de projekt som genomförts av länets lärcentragrupp under 2020 och 2021, där lärcentrautveckling varit i fokus, är vi nu igång med Kraftsamling Gävleborg – för en höjd utbildningsnivå.',
    'Lärcentraverksamheterna i regionens kommuner vill anta en pådrivande roll för att skapa en samsyn i kommunerna och regionen om vägar till en höjd utbilningsnivå.',
  ),
  deltagandeKommuner: lines(
    'kraftsamling',
    'Vad är Kraftsamling Gävleborg?',
    'Deltagande kommuner i Gävleborg: Hälsinglands Utbildningsförbund (Nordanstig, Bollnäs, Söderhamn) Hudiksvall, Gävle, Ljusdal, Hofors, Sandviken.',
  ),
  ovrigaKommuner: lines(
    'kraftsamling',
    'Vad är Kraftsamling Gävleborg?',
    'Övriga kommuner i parallella förstudier: Dorotea, Lycksele, Malå, Norsjö, Skellefteå, Sorsele, Storuman, Vilhelmina, Åsele, Gällivare, Jokkmokk, Kiruna, Pajala, Arvidsjaur och Arjeplog.',
  ),
  utredningarnasResultat: lines(
    'kraftsamling',
    'Vad är Kraftsamling Gävleborg?',
    'Agerandet stöds av resultat från aktuella utredningar gjorda av bland annat TCO och erfarenheter gjorda i Vinnovaprojektet Nya vägar, koordinerat av Högskolan Väst. Resultaten pekar bland annat på behovet av samordning, gemensamma strategier och utveckling av digitalisering och distansstudier för att säkerställa att högre utbildning finns tillgänglig i hela landet. Lärcentra pekas ut som viktiga att användas i satsningen på distansutbildning och vid utvecklingen av nya utbildningsformat.',
  ),

  urval: slide('Urval av kommuner', 'Medvetet arbete', 'Kommuntyp', 'Geografisk placering'),
  vad1: slide(
    'Vad?',
    'Ständigt utveckla idéer och utbildningar tillsammans med andra',
    'Anpassa innehåll och form',
    'Tillgängliggöra eftergymnasiala utbildningar',
  ),
  vad2: slide(
    'Vad?',
    'Höja den generella utbildningsnivån',
    'Vara en del av tillväxtstrategier och helheten',
    'Marknadsföra och rekrytera',
  ),
  hur1: slide(
    'Hur?',
    'Skapa förutsättningar för samtal, ”kreativ trängsel”',
    'Samverka, samordna och samla',
    'Vägleda och möta individer utifrån deras helhetsituation',
  ),
  hur2: slide(
    'Hur?',
    'Använda relevant teknik för flexibilitet',
    'Påverka attityder och synsätt',
    'Skapa och använda kompetens hos personalen',
  ),
  medVilka: slide(
    'Med vilka?',
    'Företag, fackförbund, kommunen, branschorganisationer, föreningar, myndigheter, nyföretagarcentrum',
    'Andra lärcentra, bibliotek och olika utbildningsanordnare',
    'Politiker, kommunchef, KS, kommunala enheter, regionförbund, landsting, näringslivsråd',
  ),
  framgang1: slide(
    'Framgångsfaktorer',
    'Drivande personer',
    'Samverkan i nätverk och partnerskap',
    'Legitimitet',
    'Attityder och förhållningssätt',
  ),
  framgang2: slide(
    'Framgångsfaktorer',
    'Politisk förankring och uppbackning',
    'Utvecklingsprojekt',
    'Kommunikation och relationer',
    'Hus och lärmiljöer',
  ),
  hinder1: slide(
    'Hinder och svårigheter',
    'Attityder och förhållningssätt',
    'Regelverk',
    'Ekonomi',
  ),
  hinder2: slide(
    'Hinder och svårigheter',
    'Struktur i kommunen',
    'Utbildningssystemet',
    'Regional struktur',
  ),
  motor1: slide(
    'Motorfunktionen',
    'Lärcentrum kan:',
    'Agera brobyggare mellan politikområden',
    'Delta i operativa och strategiska insatser',
    'Samordna och organisera utbildningar för människor i och utanför arbetslivet',
  ),
  motor2: slide(
    'Motorfunktionen',
    'Lärcentrum kan:',
    'Utveckla nya former och modeller för lärande',
    'Stödja nya målgrupper och individer',
  ),

  avbrottstal: lines(
    'studieavbrott',
    'Studieavbrott – en fråga med konsekvenser långt utanför klassrummet',
    'Nästan en femtedel av eleverna i grundskolan saknar behörighet till gymnasiet, och omkring en tredjedel av gymnasieeleverna fullföljer inte sina studier, ens inom fem år.',
  ),
  treNivaer: lines(
    'erfarenheter',
    'Erfarenheter från Plug In-projektet',
    'Sveriges kommuner och landsting (SKL) har varit nationell projektägare, Region Kronoberg har stått för den regionala samordningen och varit länken mellan nationell och lokal nivå. I länets kommuner har det konkreta arbetet bedrivits i så kallade projektverkstäder. Målgrupp och upplägg har varierat men alla har arbetat utifrån de identifierade framgångsfaktorerna.',
  ),
  trePerspektiv: lines(
    'avslut',
    'Avslut på Plug In – början på något nytt',
    'kunskap och lärande',
    'folkhälsa',
    'kompetensförsörjning',
  ),
  grundpelare: lines(
    'kompetensIKronoberg',
    'Kompetens i Kronoberg',
    'Gemensam kartläggningsmetod av företagens behov av kompetens.',
    'Coachningsinsatser för att främja företagens strategiska kompetensförsörjningsarbete.',
    'Konkreta kompetensutvecklingsinsatser för arbetstagare och arbetsgivare.',
    'Undersöka möjligheten och förutsättningarna till en gemensam digital utbildningsplattform riktad mot näringslivet.',
  ),
};
