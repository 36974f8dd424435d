import './action-lines.js';
import './evidence.js';
import './provider.js';
import './roadmap.js';
import './second-opinions.js';
import './target-list.js';
import './target-chart.js';
import './target-progress.js';
