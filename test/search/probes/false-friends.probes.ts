/** Words that look alike and are not the same thing, one line each. */
export const falseFriends = `
ekonomi → faktor:ekonomi > ekonomisk // the noun before the adjective that begins like it
ekonomiska → ekonomisk, !faktor:ekonomi // the adjective is not the noun
plugga → plugga, !projekt:plug-in, !projekt:plug-in-2 // a verb is not the project
plug in → projekt:plug-in > plugga // the project before a verb that begins like it
råd → radgivning > rad // å is another letter than a
rad → rad > radgivning // and a than å
hinder → bro, !hind // an obstacle is no deer
hind → hind > bro // a deer before what begins like it
hindar → hind, !bro // several deer are no obstacle
mal → mal // a moth is found by its name
län → raddning, org:larcentragruppen > lan // a county before a party
lan → lan > org:larcentragruppen // a party before a county
stöd → faktor:stod > stod // support before stood
stod → stod > faktor:stod // stood before support
krav → krav > kravling // a demand before a game
rum → rum, !tema:larcentrum // no n-grams: centrum has no room in it
tur → tur, !faktor:struktur, !faktor:regional-struktur // nor has struktur a tour
ort → ort, !dok:slutrapport // nor rapport a place
orter → ort, !dok:slutrapport // nor in the plural
ekar → ek, !bibliotek // nor has bibliotek an oak
ek → ek, !bibliotek // nor in the singular
bilar → bilar, !bilder // cars are not pictures
bilder → bilder, !bilar // nor the other way
studio → studio > projekt:pilot // a studio before a study
skala → skala > org:folkhogskola // a scale before a school
förening → fritidsbank, !fororening // an association is no pollution
förorening → fororening, !fritidsbank // nor the other way
brott → brott, !tema:studieavbrott // avbrott is no compound of brott
avbrott → tema:studieavbrott, !brott // nor brott a part of avbrott
nät → nat > natt // a net before a night
natt → natt > nat // a night before a net
form → lardom:former, !reform // no n-grams: reform has no form in it
reform → reform, !lardom:former // nor the other way
mat → !automat // no n-grams: nothing to eat in a machine
kosten → kost, !kostnad // food is not a cost
kostnaden → kostnad, !kost // nor the other way
arbetsgivare → arbetsgivare, !arbetstagare // they differ by more than a typo
arbetstagare → arbetstagare, !arbetsgivare // and the other way
religion → religion, !org:kronoberg, !org:gavleborg // religion is no region
region → org:kronoberg, !religion // nor the other way
kommuner → faktor:struktur, !faktor:kommunikation // kommunikation is no form of kommun
kommunen → faktor:struktur, !faktor:kommunikation // nor of kommunen
kommunikation → faktor:kommunikation, !faktor:struktur // nor the other way
vision → vision > version // one letter apart: as typed comes first
version → version > vision // and the other way
bron → bro, !brott // the beginning of brott is no bridge
byggaren → ek // a builder; and bro is another thing
bygger → bro // the verb
händer → museum, !hind // hands are no hind
sal → museum, !sommar // a hall is not in salary
arm → !automat // no n-grams: no arm in a machine
son → natt, !faktor:personer // no n-grams: no son in persons
hus → faktor:larmiljoer, skargard // a house, alone and as a part
uppdrag → tema:uppdragsutbildning // a commission, not "uppdraga"
kon → !faktor:ekonomi // no n-grams: no cone in economy
nomi → !faktor:ekonomi // no n-grams: a piece of a word is no word
ntrum → !tema:larcentrum // no n-grams: a piece of a word is no word
oire → !museum // no n-grams: armoire, accessoire
`;
