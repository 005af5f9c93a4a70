/** A document of the probes, written for them. */
export interface ProbeText {
  readonly kind: 'LESSON' | 'PROJECT';
  readonly title: string;
  readonly text?: string;
}

const project = (title: string, text: string): ProbeText => ({ kind: 'PROJECT', title, text });
const lesson = (title: string, text?: string): ProbeText => ({ kind: 'LESSON', title, text });

/** The probes' own documents, by the name that probes call them. */
export const fixtures = {
  odling: project(
    'Grönare kvarter',
    'Två städer odlar grönsaker på taken. Bönderna utanför visade hur jorden vattnas, och böckerna om kompost lånades flitigt.',
  ),
  fritidsbank: project(
    'Skridskor för alla',
    'Fritidsbanken lånar ut skridskor till barnen. Ledarna skrev avtal med föreningarna och drev verksamheten med knappa medel.',
  ),
  museum: project(
    'Museer efter stängning',
    'Museerna öppnade sina salar kvällstid. Männen i byn kom oftare än väntat, och händerna fick göra jobbet.',
  ),
  kriterier: lesson('Kriterierna för bidrag måste vara kända innan ansökningarna görs.'),
  nyckel: lesson('Nycklarna till lokalen ska ligga hos flera, annars blir det stängt vid sjukdom.'),
  skargard: project(
    'Rent vatten i skärgården',
    'Öarna delar på brunnarna. Fönstren i pumphuset byttes, och exemplen visar att vattnet räcker hela sommaren.',
  ),
  natt: project(
    'Trygga nätter',
    'Nätterna blev lugnare när fötterna var varma och tänderna lagade. Döttrar och söner till gästerna hjälpte till.',
  ),
  raster: lesson('De yngsta behövde korta pass och fler raster än schemat gav.'),
  gymnasium: project(
    'Mentorer som språngbräda',
    'På gymnasiet valde klasserna egna mentorer. Mentorskapet blev en språngbräda till arbetslivet.',
  ),
  raddning: project(
    'Övningar över länsgränsen',
    'Räddningstjänsterna samverkade om övningarna och delade på slangar, pumpar och befäl.',
  ),
  bro: lesson('Hindren försvann när grannarna byggde bron tillsammans.'),
  hind: lesson('Hinden gick över vägen vid viltstängslet, så skyltarna flyttades.'),
  lakemedel: project(
    'Läkemedelslistor som går att lita på',
    'Hållbara, digitala och öppna lösningar prövades på tre boenden. Det sociala samspelet avgjorde.',
  ),
  radgivning: lesson('Den som startar eget behöver råd om moms innan den första fakturan skickas.'),
  rad: lesson('Stolarna stod på rad i aulan, och ingen vågade fråga något.'),
  plugga: lesson('Den som vill plugga på kvällen behöver någon som passar barn.'),
  larcentret: lesson('Lärcentret höll öppet sent, och då kom de som jobbar skift.'),
  avhopp: lesson('Skolavhoppen minskade när morgonen började med frukost.'),
  komvux: lesson('Komvux bytte schema efter bussarna, inte tvärtom.'),
  folkhalsan: lesson('Folkhälsan vanns på skolgården, inte på kliniken.'),
  forankrad: lesson('Den politiska förankringen gjordes först, och sedan gick det undan.'),
  vav: project(
    'Väven i Hede',
    'Den röda tråden gick genom varje möte. Vävstolarna lånades av hembygdsgården, och vaden av mönster blev en bok.',
  ),
  trad: lesson('Tråden röda blev av misstag färgad blå i den andra väven.'),
  budget: project(
    'Kassan i balans',
    'Stödet var 8\u00A0412\u00A0905 kronor, varav 2\u2009150\u2009400 kronor från länet. Avgiften sänktes med 12,5 procent enligt § 14, dnr 2019/00417, och kostade 4,5 miljoner.',
  ),
  budget2: project(
    'Kassan i obalans',
    'Stödet var 8\u00A0412\u00A0906 kronor. Avgiften höjdes med 13,5 procent enligt § 15, dnr 2019/00418.',
  ),
  sfi: project(
    'Svenska på arbetsplatsen',
    'Sfi-undervisningen flyttade in på LSS-boendet. EU:s medel räckte till IT-stöd och en e-tjänst.',
  ),
  rum: lesson('Ett eget rum för samtal gjorde att fler vågade berätta.'),
  tur: lesson('Turen till fjället gav mer än tio kvällar i sal.'),
  ort: lesson('På varje ort fanns en person som hade tid.'),
  ek: lesson('Ekarna vid infarten fick stå kvar, och byggaren flyttade vägen.'),
  bibliotek: lesson('Biblioteken lånade ut datorer utan kö.'),
  bilar: lesson('Bilarna stod stilla när körkorten saknades.'),
  bilder: lesson('Bilder i stället för text gjorde mötet begripligt.'),
  studio: lesson('Studion byggdes av eleverna och användes varje dag.'),
  skala: lesson('Skalan i enkäten missförstods av hälften.'),
  fororening: lesson('Föroreningen i ån spårades till en gammal deponi.'),
  brott: lesson('Brott mot tystnadsplikten anmäls alltid, också när det är en kollega.'),
  nat: lesson('Nätet i entrén satt för högt för rullstolar.'),
  reform: lesson('Reformen kom mitt i terminen och ingen hann läsa den.'),
  automat: lesson('Automater i stället för bemanning gjorde besöken kortare.'),
  kost: lesson('Kosten på lägret planerades av deltagarna själva.'),
  kostnad: lesson('Kostnaden för hyran stod inte i avtalet.'),
  arbetstagare: lesson('Arbetstagarna fick veta sist, och litade sedan på ingen.'),
  arbetsgivare: lesson('Arbetsgivarna bjöds in först när allt var klart.'),
  religion: lesson('Religion kom upp i varje grupp, fast ingen hade planerat för det.'),
  lan: project('Lan i ladan', 'Ett lan för unga spelare, med kablar, pizza och sovsal.'),
  mal: lesson('En mal åt upp dräkterna i förrådet.'),
  stod: lesson('De stod i kö hela förmiddagen.'),
  krav: lesson('Krav på motprestation skrämde bort dem som hade det svårast.'),
  kravling: lesson('Krävling kallades den lek där alla kryper genom ett rör.'),
  ekonomisk: lesson('En ekonomisk kalkyl gjordes först efter halva tiden.'),
  vision: lesson('Visionen hängde på väggen och lästes av ingen.'),
  version: lesson('Versionen som trycktes var inte den som beslutades.'),
  hembygd: lesson('Hembygdsgården blev bas för sommarskolan.'),
  sommar: lesson('Sommarjobben gick till dem som redan kände någon.'),
  jamstalldhet: lesson('Jämställdhetsbudgetering ändrade vilka idrotter som fick tider.'),
  barnvakt: lesson('Barnvakter på plats fördubblade antalet föräldrar.'),
  tolk: lesson('Tolken satt bredvid, inte bakom, och då pratade alla.'),
  upphandling: lesson('Upphandlingen tog längre tid än projektet.'),
  cirkular: project(
    'Återbruk i inredning',
    'Möbler renoveras i stället för att kasseras. Snickarna i kommunens verkstäder lärde upp praktikanter.',
  ),
} satisfies Record<string, ProbeText>;
