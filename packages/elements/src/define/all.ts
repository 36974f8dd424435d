import './action-lines.js';
import './glossary.js';
import './provider.js';
import './second-opinions.js';
import './target-list.js';
import './target-chart.js';
import './target-progress.js';
