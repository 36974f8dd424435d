import './action-lines.js';
import './provider.js';
import './target-progress.js';
