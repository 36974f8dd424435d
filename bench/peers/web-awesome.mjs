import '@awesome.me/webawesome/dist/components/progress-bar/progress-bar.js';

export function mount(parent) {
  const element = document.createElement('wa-progress-bar');
  element.setAttribute('value', '40');
  element.setAttribute('label', 'Centra');
  return parent.appendChild(element);
}

export const settled = (element) => element.updateComplete;
export const read = (element) => element.style.getPropertyValue('--percentage');
