/** One typo from five letters on, two from nine. */
export const typos = `
lärcentum → tema:larcentrum // a letter left out
lärcentrumm → tema:larcentrum // a letter too many
lärsentrum → tema:larcentrum // a wrong letter
lärsentrom → tema:larcentrum // two of ten letters
lärcnetrum → tema:larcentrum // two letters changed places
utbilningsnivå → tema:utbildningsniva // as it stands in one of the source texts
kompentensförsörjning → tema:kompetensforsorjning // a letter too many
kompetensförsörning → tema:kompetensforsorjning // a letter left out
kompetnsförsörning → tema:kompetensforsorjning // two letters left out
studieavbrot → tema:studieavbrott // a letter left out
studeavbrot → tema:studieavbrott // two letters left out
digitalisring → tema:digitalisering // a letter left out
digitalsiring → tema:digitalisering // two letters changed places
vuxenutbilding → tema:vuxenutbildning // a letter left out
distansutbilding → tema:distansutbildning // a letter left out
uppdragsutbilning → tema:uppdragsutbildning // a letter left out
politisk förankrng → faktor:forankring // in one of two words
legitimitett → faktor:legitimitet // a letter too many
attitdyer → faktor:attityder // two letters changed places
regelvrk → faktor:regelverk // a letter left out
ekonimi → faktor:ekonomi // a wrong letter
museeum → museum // in a form that does not stand in the text
skridskro → fritidsbank // a letter too many
gymnaseum → gymnasium // a wrong letter
mentorrer → gymnasium // a letter too many
brunarna → skargard // a single consonant for two
skärgåden → skargard // a letter left out
grönsakr → odling // a letter left out
kompsot → odling // two letters changed places
räddningstjäst → raddning // in a compound
kriterie → kriterier // a common wrong singular
ansökninar → kriterier // a letter left out
jämställdhetsbudgetring → jamstalldhet // a letter left out
biblotek → bibliotek // a common wrong spelling
upphandlig → upphandling // a letter left out
föroreninng → fororening // a letter too many
linneuniveristetet → org:linne // two letters changed places
strategirodet → org:strategiradet // a wrong letter
hynd → !hind, !museum // four letters, no typo
tand → natt, !museum // four letters: tand is not hand
8412907 → !budget, !budget2 // numbers are not guessed
`;

/** Without å, ä, ö and é, and with them where the text has none. */
export const noDiacritics = `
larcentrum → tema:larcentrum // plain letters
folkhalsa → tema:folkhalsa // plain letters
hogre utbildning → tema:hogre-utbildning // two words
livslangt larande → tema:livslangt-larande // both words
gemensamt larande → tema:gemensamt-larande // one of two words
utbildningsniva → tema:utbildningsniva // plain letters
kompetensforsorjning → tema:kompetensforsorjning // plain letters
gavleborg → org:gavleborg // a name
sodra smaland → org:smaland // a name
halsingeutbildning → org:halsinge // a name
strategiradet → org:strategiradet // a name
linneuniversitetet → org:linne // é
linnéuniversitetet → org:linne // é as written
bollnas folkhogskola → org:folkhogskola // a name
politisk forankring → faktor:forankring, forankrad // one of two words
attityder och forhallningssatt → faktor:attityder // a long word
larmiljoer → faktor:larmiljoer // another label
naringslivschefer → org:naringsliv // a compound
skargard → skargard // another form stands in the text
fonster → skargard // another form stands in the text
natter → natt // another form stands in the text
dottrar → natt // plain letters
stader → odling // plain letters
bocker → odling // another form stands in the text
bonder → odling // another form stands in the text
raddningstjanst → raddning // another form stands in the text
oppna losningar → lakemedel // two words
sprangbrada → gymnasium // plain letters
halsa → tema:folkhalsa // the part of a compound
jamstalldhet → jamstalldhet // the part of a compound
ovning → raddning // another form stands in the text
kravling → kravling // plain letters
`;

/** Signs that nobody sees, and letters that look alike. */
export const unseenSigns = `
LÄRCENTRUM → tema:larcentrum // capitals
lär\u00ADcentrum → tema:larcentrum // a soft hyphen inside
la\u0308rcentrum → tema:larcentrum // a letter and its mark apart
lär\u200Bcentrum → tema:larcentrum // a zero-width space: two words, which is written apart
livslångt\u00A0lärande → tema:livslangt-larande // a no-break space between words
gemensamt\u202Flärande → tema:gemensamt-larande // a narrow space between words
ｄｉｇｉｔａｌｉｓｅｒｉｎｇ → tema:digitalisering // full-width letters
  folkhälsa   → tema:folkhalsa // spaces around
folkhälsa! → tema:folkhalsa // a sign at the end
(folkhälsa) → tema:folkhalsa // in brackets
`;
