import { specs } from '../../jest.swc.mjs';

export default specs('accounts', import.meta.dirname);
