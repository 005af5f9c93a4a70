export const phrases = `
"röda tråden" → vav, !trad // in this order only
"tråden röda" → trad, !vav // and the other one
”röda tråden” → vav, !trad // typographic quotes
“röda tråden” → vav, !trad // other ones
»röda tråden« → vav, !trad // and others
"röd tråd" → !vav, !trad // in quotes it is as written
"kreativ trängsel" → dok:studien // quoted in the source itself
"trängsel kreativ" → !dok:studien // not in this order
"gemensamt lärande" → tema:gemensamt-larande, !tema:livslangt-larande // a label
"plug in" → projekt:plug-in, !plugga // two short words
"den röda tråden gick" → vav // a long one, with stop words
"öppna lösningar" boenden → lakemedel // a phrase and a word
boende "öppna lösningar" → lakemedel // a word in another form and a phrase
"röda tråd → vav, !trad // still being typed: its last word may go on
"Två städer odlar" → odling // capitals
"staden odlar" → !odling // no other form inside quotes
"8 412 905" → budget, !budget2 // a sum in quotes
"mellan politikområden" → lardom:brobyggare // two words of a sentence
"lär centrum" → !larcentret // in quotes two words are two words
"politisk förankring" "uppbackning" → faktor:forankring // two phrases
`;

export const minus = `
skridskor -museum → fritidsbank // nothing to leave out
kvällar -fjället → !tur // leaves out
lärcentrum -brobyggare → tema:larcentrum, !lardom:brobyggare // leaves out one of many
tråden -väv → !trad // leaves out another form: väven
väven -"röda tråden" → trad, !vav // leaves out a phrase
väven −tråden → !vav, !trad // a typographic minus
-skridskor → odling, !fritidsbank // nothing but a minus
stöd -2150400 → budget2, !budget // leaves out a number
e-tjänst → sfi // a hyphen inside a word is no minus
bro - granne → bro // a lonely one neither
väven – tråden → vav, trad // nor a dash
arbetsgivare -arbetstagare → arbetsgivare, !arbetstagare // the other word is not there
utbildning -vuxenutbildning → tema:uppdragsutbildning, !tema:vuxenutbildning // a compound is left out by its name
stad bonde grönsak tak jord vatten kompost bok låna flitigt visa -odlar → !odling // read although many words stand before it
museum -män → !museum // leaves out by another form
`;

export const stopWords = `
i skärgården → skargard // the place is what tells
nycklarna till lokalen → nyckel // a small word between
och det är en bro → bro // hardly any word tells
vad är ett lärcentrum → tema:larcentrum // a question
vad är lärcentrum? → tema:larcentrum // with a question mark
hur kan vi få mentorer → gymnasium // a question with one telling word
finns det någon som vet något om kompost → odling // a long one with one telling word
hinder för en bro → bro // another form and small words
att låna skridskor → fritidsbank // an infinitive
för barn → fritidsbank // a small word and one that tells
om råd → radgivning // a small word and one that tells
varför står bilarna → bilar // asks why
är en tolk bra → tolk // mostly small words
the learning centre → tema:larcentrum // English small words
what is adult education → tema:vuxenutbildning // an English question
på varje ort → ort // all but one are small
Ett eget rum → rum // capitals
mer än tio kvällar → tur // mostly small words
`;

export const prefixes = `
lärc → tema:larcentrum // four letters
lärcen → tema:larcentrum // six
larcen → tema:larcentrum // without marks
studieav → tema:studieavbrott // into the second part
kompetensf → tema:kompetensforsorjning // into the second part
vuxenu → tema:vuxenutbildning // into the second part
digi → tema:digitalisering // four letters
skrids → fritidsbank // the beginning
gymn → gymnasium // the beginning
muse → museum // the beginning
räddn → raddning // the beginning
för → faktor:forankring // the beginning of many
politisk för → faktor:forankring // the second word is being typed
gemensamt lä → tema:gemensamt-larande // two letters
livslångt l → tema:livslangt-larande // one letter
plug i → projekt:plug-in // one letter
region k → org:kronoberg // one letter
region kron → org:kronoberg > org:gavleborg // the second word decides
strategir → org:strategiradet // the beginning of the head
drivande p → faktor:personer // one letter
entrep → projekt:entreprenorskap // the beginning of the second word of a title
regionförbundet kal → org:kalmar, !org:smaland // the second word decides
jämst → jamstalldhet // the beginning
barnv → barnvakt // into the second part
upph → upphandling // the beginning
`;
