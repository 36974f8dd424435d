import '@material/web/progress/linear-progress.js';

export function mount(parent) {
  const element = document.createElement('md-linear-progress');
  element.setAttribute('value', '0.4');
  element.setAttribute('aria-label', 'Centra');
  return parent.appendChild(element);
}

export const settled = (element) => element.updateComplete;
export const read = (element) => element.shadowRoot?.querySelector('.primary-bar')?.style.transform;
