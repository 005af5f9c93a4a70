/** One screen of PIS, at its address. */
export interface Screen {
  path: string;
  /** As whom: the sample content's contributor, or nobody. */
  as: 'reader' | 'contributor';
}

const reader = (path: string): Screen => ({ path, as: 'reader' });
const contributor = (path: string): Screen => ({ path, as: 'contributor' });

/** Every screen there is. `lesson` is the id of a public lesson, `own` of a project one may edit. */
export const screens = (lesson: string): Screen[] => [
  reader('/'),
  reader('/sok?q=l%C3%A4rcentrum'),
  reader('/sok?q=finnsinte&lan=07'),
  reader('/lardomar'),
  reader(`/lardomar/${lesson}`),
  reader('/projekt'),
  reader('/projekt/plug-in-2-0'),
  reader('/projekt/plug-in-2-0?vy=lardomar'),
  reader('/projekt/plug-in-2-0?vy=slaktrad'),
  reader('/evidens'),
  reader('/evidens?faktor=attityder-och-forhallningssatt&ruta=larcentrum'),
  reader('/evidens?mot=lan&tema=larcentrum&form=lista'),
  reader('/evidens?faktor=legitimitet&ruta=folkhalsa'),
  reader('/evidens?tema=finns-inte&lan=99'),
  reader('/matcha'),
  reader('/faktorer'),
  reader('/faktorer/attityder-och-forhallningssatt'),
  reader('/teman/larcentrum'),
  reader('/svar/larcentrum'),
  reader('/svar/studieavbrott?faktor=individanpassat-stod'),
  reader('/svar/larcentrum?lan=07&malgrupp=ungdomar&fas=genomforande'),
  reader('/svar/larcentrum?lan=99&fas=morgon'),
  reader('/studier/nar-larcentrum-ar-en-motor-i-lokal-och-regional-utveckling'),
  reader('/organisationer/region-gavleborg'),
  reader('/fragor/hur-fa-till-det-gemensamma-larandet'),
  reader('/logga-in'),
  reader('/logga-in/en-lank-som-inte-finns'),
  reader('/om'),
  reader('/personuppgifter'),
  reader('/tillganglighet'),
  reader('/finns/inte'),
  contributor('/ny'),
  contributor('/mitt'),
  contributor('/underlag'),
  reader('/underlag'),
  reader('/underlag/delat/en-lank-som-inte-finns'),
  contributor('/projekt/nytt'),
  contributor('/projekt/fortsatt-kraftsamling/andra'),
  contributor('/projekt/plug-in-2-0/kontakt/fortsatt-kraftsamling'),
];
