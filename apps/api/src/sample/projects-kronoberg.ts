import type { SampleProject } from './sample-content.types.js';
import type { ProjectKey } from './sample-ids.js';
import { kronobergPartners, kronobergWorkshops } from './participations-kronoberg.js';

const young = 'Unga i grundskola och gymnasium';

/** Text 004: Plug In and what came of it, and Kompetens i Kronoberg with its pilot. */
export const kronobergProjects = {
  plugIn: {
    title: 'Plug In',
    kind: 'IMPLEMENTATION',
    period: '2012/2015-22',
    summary:
      'Ett nationellt projekt mot studieavbrott som SKL drev tillsammans med åtta regioner. I Kronobergs län drevs det i Regionförbundet södra Smålands regi, i samarbete med Regionförbundet Kalmar.',
    summaryEn:
      'A national project against early school leaving, run by SKL together with eight regions. In Kronoberg County it was led by Regionförbundet södra Småland, in cooperation with Regionförbundet Kalmar.',
    description: [
      'Arbetet i Kronobergs län började 2012. Första delen avslutades sommaren 2015, och projektet övergick sedan i ny form, Plug In 2.0.',
      'Av de åtta regionerna nämner källan bara Kronoberg. Det konkreta arbetet bedrevs i kommunerna, i så kallade projektverkstäder.',
    ].join('\n\n'),
    themes: ['studieavbrott'],
    places: ['kronoberg'],
    targetGroups: [young],
    participations: [
      { id: '01900000-0000-700d-8000-000000000019', organisation: 'skl', role: 'NATIONAL_OWNER' },
      {
        id: '01900000-0000-700d-8000-00000000001a',
        organisation: 'regionforbundetSodraSmaland',
        role: 'REGIONAL_COORDINATOR',
        note: 'De första åren i Regionförbundet södra Smålands regi, sedan 2015 inom ramen för Region Kronoberg.',
      },
      {
        id: '01900000-0000-700d-8000-00000000001b',
        organisation: 'regionforbundetKalmar',
        role: 'PARTNER',
      },
      ...kronobergWorkshops.plugIn,
      {
        id: '01900000-0000-700d-8000-00000000001c',
        organisation: 'pluginnovation',
        role: 'PARTNER',
        note: 'Nav för kunskaper och erfarenheter under hela Plug In-tiden.',
      },
    ],
    grants: [
      { id: '01900000-0000-700e-8000-000000000001', funder: 'europeiskaSocialfonden', seed: '004' },
    ],
    sources: [{ source: 'erfarenheter' }, { source: 'avslut' }, { source: 'studieavbrott' }],
  },

  plugIn2: {
    title: 'Plug In 2.0',
    kind: 'IMPLEMENTATION',
    period: '2015/2018',
    summary:
      'Ett nationellt projekt mot studieavbrott. I Kronoberg arbetade länets kommuner i egna projektverkstäder för att fler unga ska fullfölja gymnasiet.',
    summaryEn:
      'A national project against early school leaving. In Kronoberg the municipalities of the county worked in project workshops of their own so that more young people complete upper secondary school.',
    description: [
      'Projektet hade en flernivåstyrning. SKL var nationell projektägare. Region Kronoberg stod för den regionala samordningen och var länken mellan nationell och lokal nivå. I kommunerna bedrevs det konkreta arbetet i projektverkstäder. Målgrupp och upplägg varierade, men alla arbetade utifrån de identifierade framgångsfaktorerna.',
      'I Kronobergs län avslutades projektet med en gemensam samling den 30 november–1 december 2017: ”Fler unga måste fullfölja grund- och gymnasieskolan i Kronobergs län. Hur gör vi?” Den skulle sprida lärdomar och lägga grunden för det fortsatta arbetet, ur tre perspektiv: kunskap och lärande, folkhälsa och kompetensförsörjning. En majoritet av länets kommuner medverkade, liksom Linnéuniversitetet, Pluginnovation och Strategirådet, och under första dagen SKL.',
      'På den nationella slutkonferensen, med fokus på ungas egna röster, delade åtta ungdomar med sig av sina berättelser.',
      'Vid samlingen 2017 berättade SKL att projektet fortsätter på nationell nivå under hela 2018, och att man ville studera digitaliseringens möjligheter i kontroll och uppföljning. Den nationella slutrapporten presenterades den 14 juni, samma dag som en webbsändning om studieavbrott. Källan anger inte året.',
    ].join('\n\n'),
    themes: ['studieavbrott'],
    places: ['kronoberg'],
    targetGroups: [young],
    goals: [
      {
        id: '01900000-0000-7010-8000-000000000001',
        text: 'Samhandling, som den regionala utvecklingsstrategin talar om vikten av',
        strategy: 'Gröna Kronoberg',
      },
    ],
    participations: [
      { id: '01900000-0000-700d-8000-00000000001d', organisation: 'skl', role: 'NATIONAL_OWNER' },
      {
        id: '01900000-0000-700d-8000-00000000001e',
        organisation: 'regionKronoberg',
        role: 'REGIONAL_COORDINATOR',
        period: '2015/2017-12-01',
        note: 'Länken mellan nationell och lokal nivå. Projektet avslutades regionalt och lokalt vid samlingen 30 november–1 december 2017.',
      },
      ...kronobergWorkshops.plugIn2,
      {
        id: '01900000-0000-700d-8000-00000000001f',
        organisation: 'strategiradet',
        role: 'EVALUATOR',
        note: 'Även moderator vid samlingen 2017 och ansvarig för dess dokumentation.',
      },
      {
        id: '01900000-0000-700d-8000-000000000020',
        organisation: 'pluginnovation',
        role: 'PARTNER',
        note: 'Nav för kunskaper och erfarenheter under hela Plug In-tiden.',
      },
    ],
    grants: [
      { id: '01900000-0000-700e-8000-000000000002', funder: 'europeiskaSocialfonden', seed: '004' },
    ],
    sources: [
      { source: 'ungasRoster' },
      { source: 'erfarenheter' },
      { source: 'avslut' },
      { source: 'studieavbrott' },
      { source: 'slutrapport' },
      { source: 'webbsandning' },
      { source: 'ungasFilmer' },
      { source: 'framgangsfaktorerna' },
      { source: 'samlingDokumentation' },
      { source: 'samlingForelasningar' },
      { source: 'sklBlirSkr', note: 'Om att SKL bytte namn. Det står inte i texten om projektet.' },
    ],
  },

  kunskapscentrum: {
    title: 'Nationellt kunskapscentrum kring skolavhoppsfrågan',
    kind: 'IDEA',
    summary:
      'SKL planerade att efter Plug In inrätta ett nationellt kunskapscentrum, byggt på praktiknära erfarenheter kombinerat med forskning.',
    summaryEn:
      'After Plug In, SKL planned to set up a national knowledge centre on early school leaving, built on experience close to practice combined with research.',
    description: [
      'Även andra projekt än Plug In skulle kunna beskriva sina erfarenheter. Centrumet skulle möta fortsatta behov av att stärka det lokala arbetet med att förebygga studieavbrott och verka för skolnärvaro.',
      'Källan berättar om planerna. Den säger inte om, eller när, centrumet startade.',
    ].join('\n\n'),
    themes: ['studieavbrott'],
    participations: [
      {
        id: '01900000-0000-700d-8000-000000000021',
        organisation: 'skl',
        role: 'INITIATOR',
        note: 'Planerat.',
      },
      {
        id: '01900000-0000-700d-8000-000000000022',
        organisation: 'regionKronoberg',
        role: 'PARTNER',
        note: 'Fortsatt representerad i det vidare arbetet.',
      },
    ],
    sources: [{ source: 'avslut' }, { source: 'studieavbrott' }],
  },

  kompetensIKronoberg: {
    title: 'Kompetens i Kronoberg',
    kind: 'IMPLEMENTATION',
    summary:
      'Ett länsövergripande kompetensprojekt för små och medelstora företag i Kronobergs län, initierat av nätverket för kommunernas näringslivschefer.',
    summaryEn:
      'A county-wide skills project for small and medium-sized enterprises in Kronoberg, initiated by the network of the municipalities’ heads of business development.',
    description: [
      'Många företag har svårigheter med att rekrytera den kompetens de efterfrågar. Näringslivet i Kronoberg utgörs till stora delar av små och medelstora företag inom tillverkningsindustrin. Behovet är stort av kunskapshöjning, och av att kunna attrahera unga och framför allt kvinnor till tekniska yrken.',
      'Projektet har fyra grundpelare: en gemensam metod för att kartlägga företagens behov av kompetens, coachning som främjar företagens strategiska kompetensförsörjning, konkreta insatser för kompetensutveckling för arbetstagare och arbetsgivare, och att undersöka möjligheten till en gemensam digital utbildningsplattform riktad mot näringslivet.',
      'Källan anger inte när stödet beviljades eller när projektet börjar och slutar.',
    ].join('\n\n'),
    themes: ['kompetensforsorjning'],
    places: [
      'kronoberg',
      'alvesta',
      'lessebo',
      'ljungby',
      'markaryd',
      'tingsryd',
      'uppvidinge',
      'vaxjo',
      'almhult',
    ],
    targetGroups: ['Små och medelstora företag i Kronobergs län', 'Arbetsgivare', 'Arbetstagare'],
    goals: [
      {
        id: '01900000-0000-7010-8000-000000000002',
        text: 'Insats A i handlingsplanen',
        strategy: 'Kompetensförsörjningsstrategi för Kronobergs län 2016–2025',
      },
    ],
    participations: [
      {
        id: '01900000-0000-700d-8000-000000000023',
        organisation: 'naringslivschefer',
        role: 'INITIATOR',
        note: 'Nätverket samordnas av Region Kronoberg.',
      },
      {
        id: '01900000-0000-700d-8000-000000000024',
        organisation: 'regionKronoberg',
        role: 'PARTNER',
        note: 'Tilldelades stödet tillsammans med kommunerna. Vem som är projektägare sägs inte.',
      },
      ...kronobergPartners,
    ],
    grants: [
      {
        id: '01900000-0000-700e-8000-000000000003',
        funder: 'europeiskaSocialfonden',
        amount: 3_706_566,
        seed: '004',
      },
      {
        id: '01900000-0000-700e-8000-000000000004',
        funder: 'regionKronoberg',
        amount: 1_235_522,
        seed: '004',
      },
    ],
    sources: [{ source: 'kompetensIKronoberg' }],
  },

  pilotLjungby: {
    title: 'Pilotstudie i Ljungby kommun',
    kind: 'PILOT',
    summary:
      'Pilotstudien som Kompetens i Kronoberg bygger på. Den genomfördes i Ljungby kommun i samverkan med Region Kronoberg, inom ramen för Kompetensplattformsuppdraget.',
    summaryEn:
      'The pilot study that Kompetens i Kronoberg builds on, carried out in Ljungby in collaboration with Region Kronoberg.',
    description:
      'Studien presenterades hösten 2016 i nätverket för näringslivschefer, som såg värdet av en gemensam insats. Källan anger inte när studien gjordes.',
    themes: ['kompetensforsorjning'],
    places: ['ljungby'],
    participations: [
      { id: '01900000-0000-700d-8000-000000000025', organisation: 'ljungby', role: 'PARTNER' },
      {
        id: '01900000-0000-700d-8000-000000000026',
        organisation: 'regionKronoberg',
        role: 'PARTNER',
      },
    ],
    sources: [{ source: 'kompetensIKronoberg' }],
  },
} satisfies Partial<Record<ProjectKey, SampleProject>>;
