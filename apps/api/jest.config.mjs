import { specs } from '../../jest.swc.mjs';

export default specs('api', import.meta.dirname);
