import './action-lines.js';
import './target-progress.js';
