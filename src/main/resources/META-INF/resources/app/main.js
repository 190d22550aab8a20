import './components/pl-app.js';
import { startRouting } from './router.js';
import { start } from './actions/start.js';

startRouting(start());
