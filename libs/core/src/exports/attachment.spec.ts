import { attachment } from './attachment.js';

test.each([
  [
    'Underlag – läs först.docx',
    'Underlag-las-forst.docx',
    'Underlag%20%E2%80%93%20l%C3%A4s%20f%C3%B6rst.docx',
  ],
  ['a"b\r\nSet-Cookie: x.csv', 'a-b-Set-Cookie-x.csv', 'a%22b%0D%0ASet-Cookie%3A%20x.csv'],
  ["Vad (nu)'*.csv", 'Vad-nu-.csv', 'Vad%20%28nu%29%27%2A.csv'],
])('%j has a plain name and its own', (name, plain, full) => {
  expect(attachment(name)).toBe(`attachment; filename="${plain}"; filename*=UTF-8''${full}`);
});
