import type { SampleProject } from './sample-content.types.js';
import type { ProjectKey } from './sample-ids.js';

/** Text 001: Kraftsamling Gävleborg, what it became, what it builds on and what ran beside it. */
export const gavleborgProjects = {
  kraftsamling: {
    title: 'Kraftsamling Gävleborg',
    kind: 'PRE_STUDY',
    period: '2021',
    lastConfirmed: '2021-09',
    summary:
      'En förstudie för ökad tillgång till högre utbildning och fler som studerar på högskolenivå. Åtta av länets tio kommuner deltog, parallellt med förstudier i Västerbotten och Norrbotten.',
    summaryEn:
      'A pre-study on better access to higher education and more people studying at that level. Eight of the county’s ten municipalities took part, in parallel with pre-studies in Västerbotten and Norrbotten.',
    description: [
      'Länet har generellt en låg utbildningsnivå, och arbetsgivare har svårt att hitta rätt kompetens. Under förstudien skulle samverkan byggas upp mellan regionens kommuner, lärosäten och andra intressenter, för ett större och bredare initiativ. Syftet är att på sikt höja andelen högutbildade i regionen.',
      'Ett stort antal kommuner i Västerbotten och Norrbotten såg samma behov. På den nationella kartbilden över tillgång till högre utbildning sticker alla ut på ett negativt sätt. Gävleborg arbetade med medel från Region Gävleborg, de övriga med medel från sina respektive regionförbund.',
      'Förstudien stöder sig på utredningar gjorda av bland annat TCO och på erfarenheter i Vinnovaprojektet Nya vägar. Lärcentra pekas ut som viktiga att användas i satsningen på distansutbildning och vid utvecklingen av nya utbildningsformat.',
    ].join('\n\n'),
    themes: ['hogreUtbildning', 'larcentrum', 'distansutbildning', 'utbildningsniva'],
    places: [
      'gavleborg',
      'nordanstig',
      'bollnas',
      'soderhamn',
      'hudiksvall',
      'gavle',
      'ljusdal',
      'hofors',
      'sandviken',
    ],
    participations: [
      {
        id: '01900000-0000-700d-8000-000000000027',
        organisation: 'hufb',
        role: 'PARTNER',
        note: 'För Nordanstig, Bollnäs och Söderhamn. Vem som är projektägare sägs inte.',
      },
      { id: '01900000-0000-700d-8000-000000000028', organisation: 'hudiksvall', role: 'PARTNER' },
      { id: '01900000-0000-700d-8000-000000000029', organisation: 'gavle', role: 'PARTNER' },
      { id: '01900000-0000-700d-8000-00000000002a', organisation: 'ljusdal', role: 'PARTNER' },
      { id: '01900000-0000-700d-8000-00000000002b', organisation: 'hofors', role: 'PARTNER' },
      { id: '01900000-0000-700d-8000-00000000002c', organisation: 'sandviken', role: 'PARTNER' },
    ],
    grants: [
      { id: '01900000-0000-700e-8000-000000000005', funder: 'regionGavleborg', seed: '001' },
    ],
    sources: [{ source: 'kraftsamling' }, { source: 'tcoUtredningar' }],
  },

  fortsattKraftsamling: {
    title: 'Fortsatt Kraftsamling',
    kind: 'IMPLEMENTATION',
    period: '2022',
    lastConfirmed: '2022-05',
    summary:
      'Lärcentraverksamheterna i regionens kommuner vill skapa en samsyn om vägar till en höjd utbildningsnivå, inför en större ansökan om medel.',
    summaryEn:
      'The learning centres of the region’s municipalities want a shared view of the ways to a higher level of education, ahead of a larger application for funding.',
    description: [
      'Bakgrunden är de projekt som länets lärcentragrupp genomförde under 2020 och 2021, där lärcentrautveckling var i fokus. Källan ger inte projektens namn. Texten från maj 2022 kallar även fortsättningen Kraftsamling Gävleborg.',
      'Samsynen ska kunna leda till överenskommelser om samhandling och ansvar. Målet är faktiska förbättringar av vuxenutbildningen för medborgarna i länet.',
      'Aktuella samverkansparter är till exempel lärosäten, yrkeshögskoleanordnare, kommuner, regioner, myndigheter, branschorganisationer och företag. Regeringens januariöverenskommelse om omställnings-, kompetens- och studiestöd för anställda kan innebära samverkan mellan arbetsgivare och lärcentra.',
    ].join('\n\n'),
    themes: ['larcentrum', 'vuxenutbildning', 'utbildningsniva'],
    places: ['gavleborg'],
    participations: [
      {
        id: '01900000-0000-700d-8000-00000000002d',
        organisation: 'hufb',
        role: 'PARTNER',
        note: 'Berättar om projektet på sin webbplats. Vem som är projektägare sägs inte.',
      },
    ],
    sources: [{ source: 'fortsattKraftsamling' }],
  },

  nyaVagar: {
    title: 'Nya vägar',
    kind: 'IMPLEMENTATION',
    summary:
      'Ett Vinnovaprojekt, koordinerat av Högskolan Väst, vars erfarenheter förstudien Kraftsamling Gävleborg stöder sig på.',
    summaryEn:
      'A Vinnova project coordinated by Högskolan Väst, on whose experience the pre-study Kraftsamling Gävleborg rests.',
    description:
      'Tillsammans med utredningar gjorda av bland annat TCO pekar erfarenheterna på behovet av samordning, gemensamma strategier och utveckling av digitalisering och distansstudier, så att högre utbildning finns tillgänglig i hela landet. Lärcentra pekas ut som viktiga. Källan säger inget om när projektet pågick.',
    themes: ['hogreUtbildning', 'larcentrum', 'distansutbildning'],
    participations: [
      {
        id: '01900000-0000-700d-8000-00000000002e',
        organisation: 'hogskolanVast',
        role: 'COORDINATOR',
      },
    ],
    grants: [{ id: '01900000-0000-700e-8000-000000000006', funder: 'vinnova', seed: '001' }],
    sources: [{ source: 'kraftsamling' }],
  },

  // The text lists the fifteen municipalities in one row and does not say how many pre-studies they
  // had, nor what these were called: one record for each county, named in the plural.
  forstudierVasterbotten: {
    title: 'Parallella förstudier i Västerbotten',
    kind: 'PRE_STUDY',
    period: '2021',
    summary:
      'Nio kommuner i Västerbotten såg samma behov som Kraftsamling Gävleborg och arbetade parallellt, med medel från sitt regionförbund. Källan anger inte förstudiernas namn eller antal.',
    summaryEn:
      'Nine municipalities in Västerbotten saw the same need as Kraftsamling Gävleborg and worked in parallel. The source gives neither names nor number of the pre-studies.',
    themes: ['hogreUtbildning'],
    places: [
      'vasterbotten',
      'dorotea',
      'lycksele',
      'mala',
      'norsjo',
      'skelleftea',
      'sorsele',
      'storuman',
      'vilhelmina',
      'asele',
    ],
    sources: [{ source: 'kraftsamling' }],
  },

  forstudierNorrbotten: {
    title: 'Parallella förstudier i Norrbotten',
    kind: 'PRE_STUDY',
    period: '2021',
    summary:
      'Sex kommuner i Norrbotten såg samma behov som Kraftsamling Gävleborg och arbetade parallellt, med medel från sitt regionförbund. Källan anger inte förstudiernas namn eller antal.',
    summaryEn:
      'Six municipalities in Norrbotten saw the same need as Kraftsamling Gävleborg and worked in parallel. The source gives neither names nor number of the pre-studies.',
    themes: ['hogreUtbildning'],
    places: ['norrbotten', 'gallivare', 'jokkmokk', 'kiruna', 'pajala', 'arvidsjaur', 'arjeplog'],
    sources: [{ source: 'kraftsamling' }],
  },
} satisfies Partial<Record<ProjectKey, SampleProject>>;
