import type {} from '@hc-roadmap/elements/types/vue.js';
import { createApp } from 'vue';
import Page from './Page.vue';

createApp(Page).mount('#app');
