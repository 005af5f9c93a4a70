import { specs } from '../../jest.swc.mjs';

export default specs('core', import.meta.dirname);
