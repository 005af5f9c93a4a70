import { server } from '../../rolldown.config.mjs';

export default server('worker', ['main', 'search']);
