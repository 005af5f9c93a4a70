/** English asks for Swedish texts, by the labels of factors and themes. */
export const english = `
learning centres → tema:larcentrum, larcentret // the label; and a Swedish text that names the concept
learning centre → tema:larcentrum, lardom:brobyggare // another label
early school leaving → tema:studieavbrott, avhopp // the label; the text uses another Swedish word
school dropout → tema:studieavbrott, avhopp // another label
dropout → tema:studieavbrott // a word of a label
commissioned education → tema:uppdragsutbildning // the label
skills supply → tema:kompetensforsorjning // the label
higher education → tema:hogre-utbildning // the label
adult education → tema:vuxenutbildning, komvux // the label; the text says komvux
distance education → tema:distansutbildning // the label
level of education → tema:utbildningsniva // the label, with a stop word inside
lifelong learning → tema:livslangt-larande // the label
shared learning → tema:gemensamt-larande // the label
digitalisation → tema:digitalisering // the label
public health → tema:folkhalsa, folkhalsan // the label; and a Swedish text that names the concept
driving individuals → faktor:personer // the label
collaboration in networks → faktor:natverk // the beginning of the label
legitimacy → faktor:legitimitet // the label
attitudes and approaches → faktor:attityder // the label
political buy-in → faktor:forankring, forankrad // the beginning of the label; and a Swedish text
development projects → faktor:utvecklingsprojekt // the label
communication and relationships → faktor:kommunikation // the label
learning environments → faktor:larmiljoer // a part of the label
rules and regulations → faktor:regelverk // the label
finances → faktor:ekonomi // the label
structure of the municipality → faktor:struktur // the label
education system → faktor:utbildningssystemet // a part of the label
regional structure → faktor:regional-struktur // the label
individually adapted support → faktor:stod // the label
monitoring and follow-up → faktor:uppfoljning // the label
dialogue and collaboration → faktor:dialog // the label
person-centred way of working → faktor:arbetssatt // the label
success factors → lardom:individ // the product's own word: framgångsfaktor
regulation → faktor:regelverk // another form of a word of the label
learning center → tema:larcentrum // American spelling of a label
komvux → tema:vuxenutbildning, komvux // a Swedish label for another
vuxenutbildning → komvux // the text uses another label of the concept
skolavhopp → tema:studieavbrott, avhopp // another label
studieavbrott → avhopp // the text uses another label of the concept
lärcentrum → larcentret // another word for the same
`;

export const abbreviations = `
SKL → org:skl, dok:namnbyte // an alias
skl → org:skl // lower case
SKL:s → org:skl // with its genitive
SKR → org:skr, dok:namnbyte // an alias
ESF → org:esf // an alias
esf → org:esf // lower case
HUfb → org:hufb // an alias
hufb → org:hufb // lower case
TCO → org:tco // the name itself
apel → org:apel // lower case
NTG Lär → org:ntg // two words
3M → org:3m, projekt:3m // a digit and a letter
3m-nätverket → org:3m // with a hyphen
3M nätverk → org:3m // without it
LUPP → projekt:lupp // an abbreviation as a name
KUL → projekt:kul // an abbreviation as a name
KUL-projektet → projekt:kul // joined to a word
PIS → org:pis // an abbreviation in a name
PIS-nätverket → org:pis // the whole name
Projekt i Samverkan → org:pis // what it is short for
sfi → sfi // joined to another word in the text
SFI → sfi // capitals
LSS → sfi // joined to another word in the text
EU → sfi // with its genitive in the text
EU-medel → sfi // joined in the question, apart in the text
IT → sfi // a word of two letters
it-stöd → sfi // joined
e-tjänst → sfi // a hyphen, and no minus
e-tjänster → sfi // and its plural
2.0 → projekt:plug-in-2 // a number with a point
Plug In 2.0:s slutrapport → dok:slutrapport // with a genitive behind a number
plug in 2.0 → projekt:plug-in-2 > projekt:plug-in // the number tells them apart
`;

export const numbers = `
8412905 → budget, !budget2 // a sum without spaces, in the text with a no-break space
8 412 905 → budget, !budget2 // with spaces
8\u00A0412\u00A0905 → budget, !budget2 // with no-break spaces
8 412 905 kronor → budget, !budget2 // with its unit
8.412.905 → budget, !budget2 // with points
2 150 400 → budget, !budget2 // in the text with thin spaces
2150400 → budget, !budget2 // without spaces
12,5 procent → budget, !budget2 // a decimal comma
12,5 → budget, !budget2 // alone
12.5 → budget, !budget2 // a decimal point
4,5 miljoner → budget // with its unit
2019/00417 → budget, !budget2 // a registration number
dnr 2019/00418 → budget2, !budget // another one
§ 14 → budget, !budget2 // a section
2021 → projekt:lupp // a year
mars 2021 → projekt:lupp, dok:natverkstraff // month and year
18 mars → projekt:lupp // day and month
18-19 mars 2021 → dok:natverkstraff // a span
juni 2016 → projekt:basar // month and year apart in the text
2017 → projekt:plug-in-2, !budget // a year, and no number that looks like it
`;
