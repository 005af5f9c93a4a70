import type { SampleProject } from './sample-content.types.js';
import type { ProjectKey } from './sample-ids.js';

/** Texts 000 and 002: the 3M projects, Tekniskt basår i samverkan, LUPP and KUL. */
export const learningProjects = {
  m3: {
    title: '3M',
    kind: 'IMPLEMENTATION',
    summary:
      'Tre projekt, Tillgänglighet, Entreprenörskap och Innovativa Miljöer, med rollen som Mäklare, Motor och Mötesplats. 3M-projekten tog initiativ till PIS-nätverket, Projekt i Samverkan.',
    summaryEn:
      'Three projects, on accessibility, entrepreneurship and innovative environments, in the role of broker, driver and meeting place. The 3M projects started the PIS network, Projects in Collaboration.',
    description:
      'Under seminariedagen ”Gemensamt lärande mellan projekt i Gävleborg” redovisades 3M-projektet i sin helhet, och det hölls ett analysseminarium. Källan säger inte när projektet pågick eller vem som betalade det.',
    themes: ['gemensamtLarande'],
    places: ['gavleborg'],
    sources: [{ source: 'gemensamtLarande' }],
  },

  m3Tillganglighet: {
    title: '3M Tillgänglighet',
    kind: 'IMPLEMENTATION',
    summary: 'Ett av de tre 3M-projekten. Källan ger bara namnet.',
    summaryEn: 'One of the three 3M projects. The source gives only its name.',
    places: ['gavleborg'],
    sources: [{ source: 'gemensamtLarande' }],
  },

  m3Entreprenorskap: {
    title: '3M Entreprenörskap',
    kind: 'IMPLEMENTATION',
    summary:
      'Hälsingeutbildnings 3M-projekt. Det var huvudarrangör för seminariedagen ”Gemensamt lärande mellan projekt i Gävleborg”.',
    summaryEn:
      'The 3M project of Hälsingeutbildning. It was the main organiser of a seminar day on shared learning between projects in Gävleborg.',
    description: [
      'Seminariedagen hölls den 10 februari på Bollnäs Folkhögskola. Källan anger inget år. Dagen var ett samarbete mellan projekten i PIS-nätverket och riktade sig i huvudsak till beslutsfattare, politiker och tjänstemän på regional och lokal nivå, projektägare och projektarbetare.',
      'Dagen hade fem syften: att skapa överblick av några tillväxtprojekt i regionen och möjligheterna till samverkan mellan dem, att bygga lärmiljöer mellan projekten, att synliggöra möjligheter och svårigheter med att driva projekt och regionalt utvecklingsarbete, att stimulera till dialog och, för 3M, att gestalta rollen som Mäklare, Motor och Mötesplats.',
      'På programmet stod också en redovisning av 3M-projektet i sin helhet och ett analysseminarium. Ett panelsamtal avslutade dagen.',
    ].join('\n\n'),
    themes: ['gemensamtLarande'],
    places: ['gavleborg'],
    participations: [
      {
        id: '01900000-0000-700d-8000-00000000002f',
        organisation: 'halsingeutbildning',
        role: 'OWNER',
      },
    ],
    sources: [
      { source: 'gemensamtLarande' },
      { source: 'seminarieFilm' },
      { source: 'seminarierStreamat', note: 'Utlovat, ingen länk i källan.' },
    ],
  },

  m3InnovativaMiljoer: {
    title: '3M Innovativa Miljöer',
    kind: 'IMPLEMENTATION',
    summary: 'Ett av de tre 3M-projekten. Källan ger bara namnet.',
    summaryEn: 'One of the three 3M projects. The source gives only its name.',
    places: ['gavleborg'],
    sources: [{ source: 'gemensamtLarande' }],
  },

  tekniskBasar: {
    title: 'Tekniskt basår i samverkan',
    kind: 'IMPLEMENTATION',
    summary:
      'Ett utvecklingsarbete för ett samarbete och en modell mellan länets kommuner och Högskolan i Gävle: ett tekniskt basår där lokala lärcentra/kommunal vuxenutbildning erbjuds som studieort.',
    summaryEn:
      'Development work towards a model shared by the municipalities of the county and Högskolan i Gävle: a technical foundation year with local learning centres and adult education as places of study.',
    description:
      'Hälsingeutbildning berättade den 8 juni 2016 att arbetet nu fått ekonomiskt stöd av Region Gävleborg. Källan anger inte belopp eller när arbetet börjar och slutar, och inte vilka kommuner som är med.',
    themes: ['larcentrum', 'hogreUtbildning', 'vuxenutbildning'],
    places: ['gavleborg'],
    participations: [
      {
        id: '01900000-0000-700d-8000-000000000030',
        organisation: 'hogskolanIGavle',
        role: 'PARTNER',
      },
    ],
    grants: [
      { id: '01900000-0000-700e-8000-000000000007', funder: 'regionGavleborg', seed: '000' },
    ],
    sources: [{ source: 'basarNotis' }],
  },

  lupp: {
    title: 'LUPP',
    kind: 'IMPLEMENTATION',
    summary:
      'Livslångt lärande med uppdragsutbildning, ett K3-projekt som gav kartläggningar, rekommendationer, metoder och verktyg. Slutkonferensen hölls den 18 mars 2021.',
    summaryEn:
      'Lifelong learning through commissioned education, a K3 project that resulted in surveys, recommendations, methods and tools. Its final conference was held on 18 March 2021.',
    description: [
      'Slutkonferensen var första dagen av Nätverksträff uppdragsutbildning 18–19 mars 2021, den första digitala träffen i nätverket. Högskolan i Gävle var värd, och över 100 personer deltog. Dialoger fördes i temagrupper om organisation och processer, kunddialog och marknadsföring samt incitament för lärare att engagera sig i uppdragsutbildning.',
      'Andra dagen handlade om externa partners syn på lärosäten, uppdragsutbildning och livslångt lärande. Samverkansdelegationen för kompetensförsörjning och livslångt lärande berättade om samverkansprogrammet, och Svenskt Näringsliv om sin undersökning bland lärosäten. En samtalspanel hade representanter från Gävle kommun, Region Gävleborg och Företagarna. Mindre grupper talade om pandemins påverkan på arbetet med uppdragsutbildning, och i temagrupper om marknadsföring och kommunikation, digitalisering samt ekonomi och juridik.',
      'Källan säger inte vem som äger projektet, när det började eller vem som betalade det.',
    ].join('\n\n'),
    themes: ['uppdragsutbildning', 'livslangtLarande'],
    webLinks: [
      {
        id: '01900000-0000-7011-8000-000000000001',
        url: 'https://www.hv.se/lupp',
        title: 'Läs mer om LUPP-projektet, rapport och modeller och verktyg',
      },
    ],
    sources: [
      { source: 'natverkstraff' },
      { source: 'presentationLupp' },
      { source: 'samverkansprogrammet' },
      { source: 'larosatensRoll' },
      { source: 'presentationKul' },
      { source: 'erfarenhetsutbyte' },
      { source: 'mentimeter' },
      { source: 'luppWebb' },
    ],
  },

  kul: {
    title: 'KUL',
    kind: 'IMPLEMENTATION',
    summary:
      'KUL-projektet presenterades av Högskolan i Gävle på Nätverksträff uppdragsutbildning 18–19 mars 2021. Källan säger inget mer om det.',
    summaryEn:
      'The KUL project was presented by Högskolan i Gävle at a network meeting on commissioned education, 18–19 March 2021. The source says no more about it.',
    sources: [{ source: 'natverkstraff' }, { source: 'presentationKul' }],
  },
} satisfies Partial<Record<ProjectKey, SampleProject>>;
