import { specs } from '../../jest.swc.mjs';

export default specs('knowledge', import.meta.dirname);
