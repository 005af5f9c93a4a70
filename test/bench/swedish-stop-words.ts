/** Words left out of the best raw request: without them it is at its best. */
export const swedishStopWords: readonly string[] =
  `och att det i en på är som för av med den till ett om de har inte kan vi kommer ska från vid
  eller detta denna också där hur så sig så än mot under efter genom mellan in ut upp ner man vad vara
  var varit blir bli blev mer andra dessa samt sin sitt sina när då nu utan över även inom både vilka
  vilket vilken bland hos vår vårt våra deras dess ur the of and in to a for on with by an from at`
    .split(/\s+/)
    .filter(Boolean);
