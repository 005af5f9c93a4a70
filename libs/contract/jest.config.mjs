import { specs } from '../../jest.swc.mjs';

export default specs('contract', import.meta.dirname);
