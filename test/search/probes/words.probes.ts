/** Inflection: one form asks, another one stands in the text. */
export const inflection = `
stad → odling // the plural changes its vowel
staden → odling // definite against indefinite plural
städerna → odling // definite plural against indefinite
städernas → odling // genitive
stads → odling // genitive singular
bonde → odling // plural with another vowel
bönder → odling // indefinite against definite
bondens → odling // genitive
bok → odling // plural with another vowel
boken → odling // definite singular
böcker → odling // indefinite plural
grönsak → odling // singular against plural
grönsakerna → odling // definite plural
taket → odling // definite singular
jord → odling // indefinite singular
komposten → odling // definite
odla → odling // infinitive against present
odlade → odling // past
odlat → odling // supine
skridsko → fritidsbank // singular
skridskorna → fritidsbank // definite plural
barn → fritidsbank // same form in singular and plural
barnet → fritidsbank // definite singular
barnens → fritidsbank // genitive plural
ledare → fritidsbank // same form in singular and plural
ledaren → fritidsbank // definite singular
ledarnas → fritidsbank // genitive plural
avtalet → fritidsbank // definite of a neuter
avtalen → fritidsbank // definite plural of a neuter
förening → fritidsbank // singular
föreningens → fritidsbank // genitive
skriver → fritidsbank // present against past of a strong verb
skrivit → fritidsbank // supine of a strong verb
driva → fritidsbank // infinitive of a strong verb
drivit → fritidsbank // supine of a strong verb
verksamheter → fritidsbank // plural
verksamhetens → fritidsbank // genitive
medlen → fritidsbank // loses its vowel
museum → museum // Latin ending
museet → museum // Latin ending, definite
museets → museum // and genitive
man → museum // plural with another vowel
mannen → museum // definite singular
männens → museum // genitive plural
hand → museum // plural with another vowel
händer → museum // indefinite plural
byar → museum // plural
byarna → museum // definite plural
salen → museum // definite
kriterium → kriterier // Latin ending
kriteriet → kriterier // Latin ending, definite
ansökan → kriterier // the plural has a longer stem
ansökningar → kriterier // indefinite plural
ansökan om bidrag → kriterier // two words, each in another form
nyckel → nyckel // loses its vowel in the plural
nyckeln → nyckel // definite
nyckelns → nyckel // genitive
lokaler → nyckel // plural
lokalerna → nyckel // definite plural
öar → skargard // a word of one letter and its endings
ön → skargard // definite singular
brunn → skargard // singular
brunnen → skargard // definite
fönster → skargard // loses its vowel
fönstret → skargard // definite singular
exempel → skargard // loses its vowel
exemplet → skargard // definite singular
vattnets → skargard // loses its vowel, genitive
natt → natt // doubled consonant, plural with another vowel
natten → natt // definite
fot → natt // plural with another vowel
foten → natt // definite
tand → natt // plural with another vowel
tanden → natt // definite
dotter → natt // plural with another vowel
dottern → natt // definite
son → natt // plural with another vowel
gäst → natt // singular
kort → raster // another form of the adjective
rast → raster // singular
rasten → raster // definite
gymnasium → gymnasium // Latin ending
gymnasier → gymnasium // plural
mentor → gymnasium // singular
mentorerna → gymnasium // definite plural
väljer → gymnasium // present against past with another vowel
välja → gymnasium // infinitive
klass → gymnasium // singular
samverkar → raddning // present against past
samverkat → raddning // supine
övning → raddning // singular
övningens → raddning // genitive
räddningstjänst → raddning // the head of a compound is inflected
räddningstjänsten → raddning // definite
hinder → bro // Snowball gives hinder and hindren different stems
hindret → bro // definite singular
hindrens → bro // genitive plural
granne → bro // singular
grannen → bro // definite
bygga → bro // infinitive
byggt → bro // supine
broar → bro // plural
digitalt → lakemedel // neuter of the adjective
hållbar → lakemedel // indefinite singular
hållbart → lakemedel // neuter
öppet → lakemedel // loses its vowel
social → lakemedel // indefinite
lösningens → lakemedel // genitive
kommuner → faktor:struktur // plural against definite singular
lärcentra → tema:larcentrum, lardom:brobyggare // Latin plural
lärcentrumet → tema:larcentrum // definite form that some use
lärcentret → tema:larcentrum, larcentret // definite
lärcentrat → tema:larcentrum // another definite form
lärcenter → tema:larcentrum, larcentret // another word for the same
attityd → faktor:attityder // singular
regelverket → faktor:regelverk // definite
relation → faktor:kommunikation // singular
möjligheter → dok:kompetens // plural against definite plural
förstudien → projekt:kraftsamling, projekt:norrbotten // definite singular: förstudie
förstudierna → projekt:kraftsamling, projekt:norrbotten // also of förstudium: they meet
lärosäte → projekt:lupp // singular
förväntning → fraga:forvantningar // singular
konsekvens → dok:avbrott // singular
gemensam → fraga:larande // another form of the adjective
`;

/** A part of a compound asks, or a compound asks for its part. */
export const compounds = `
centrum → tema:larcentrum // head of an irregular compound
avbrott → tema:studieavbrott // head
studier → tema:studieavbrott // the first part in another form
hälsa → tema:folkhalsa, folkhalsan // head
folk → tema:folkhalsa // first part
försörjning → tema:kompetensforsorjning // head
utbildning → tema:vuxenutbildning, tema:uppdragsutbildning // head
utbildningar → tema:distansutbildning // head in the plural
vuxna → tema:vuxenutbildning // first part in another form
uppdrag → tema:uppdragsutbildning // first part before a joining s
distans → tema:distansutbildning // first part
nivå → tema:utbildningsniva // head
byggare → lardom:brobyggare // head, which is no word of its own often
bro → lardom:brobyggare, bro // first part of one, all of the other
område → lardom:brobyggare // head, singular against plural
politik → lardom:brobyggare // first part
chef → org:naringsliv // head in the plural
näringsliv → org:naringsliv // a compound inside a compound
råd → org:strategiradet // head, definite
förbund → org:smaland, org:hufb // head, definite
konferens → projekt:lupp // head
rapport → dok:slutrapport // head
sändning → dok:webbsandning // head
studie → projekt:pilot // head
träff → dok:natverkstraff // head
miljö → faktor:larmiljoer // head, singular against plural
projekt → faktor:utvecklingsprojekt // head
system → faktor:utbildningssystemet // head, definite
regler → faktor:regelverk // first part in another form
verkstad → projekt:plug-in // head with another vowel in the plural
skola → org:folkhogskola // last of three parts
högskola → org:folkhogskola // two of three parts
lärcentrautveckling → tema:larcentrum // a compound asks for its first part
bank → fritidsbank // head, definite
kunskap → projekt:kunskapscentrum // first part before a joining s
fördelar → lardom:samordning // head, plural
listor → lakemedel // head
läkemedel → lakemedel // first part, itself a compound
tjänst → raddning // head, plural
gräns → raddning // head of länsgränsen
län → raddning // first part of länsgränsen
gård → skargard, hembygd // head
hus → skargard // head of pumphuset
mentorskap → gymnasium // derived, definite
arbetsliv → gymnasium // compound, definite
skolgård → folkhalsan // compound, definite
stol → vav // head of vävstolarna
motprestationer → krav // compound, plural
budgetering → jamstalldhet // head after a joining s
jämställdhet → jamstalldhet // first part before a joining s
vakt → barnvakt // head
jobb → sommar // head of sommarjobben
sommarjobb → sommar // compound, indefinite
plikt → brott // head of tystnadsplikten
undervisning → sfi // what stands after a hyphen
boende → sfi // what stands after a hyphen, definite
stängsel → hind // head, loses its vowel
gymnasieskola → projekt:plug-in-2 // definite in the text
`;

/** Written apart, as many do. */
export const compoundsApart = `
lär centrum → tema:larcentrum // irregular compound
lär centra → tema:larcentrum // and its plural
studie avbrott → tema:studieavbrott // two words
vuxen utbildning → tema:vuxenutbildning // two words
kompetens försörjning → tema:kompetensforsorjning // two words
folk hälsa → tema:folkhalsa // two words
uppdrags utbildning → tema:uppdragsutbildning // with the joining s
distans utbildning → tema:distansutbildning // two words
utbildnings nivå → tema:utbildningsniva // with the joining s
lär miljöer → faktor:larmiljoer // plural
regel verk → faktor:regelverk // two words
bro byggare → lardom:brobyggare // two words
fritids banken → fritidsbank // with the joining s
räddnings tjänst → raddning // with the joining s
språng bräda → gymnasium // two words
skär gård → skargard // two words
barn vakter → barnvakt // plural
sommar jobb → sommar // two words
hembygds gård → hembygd, vav // with the joining s
utvecklings projekt → faktor:utvecklingsprojekt // with the joining s
utbildnings systemet → faktor:utbildningssystemet // with the joining s
slut rapport → dok:slutrapport // two words
`;
