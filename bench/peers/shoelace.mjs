import '@shoelace-style/shoelace/dist/components/progress-bar/progress-bar.js';

export function mount(parent) {
  const element = document.createElement('sl-progress-bar');
  element.setAttribute('value', '40');
  element.setAttribute('label', 'Centra');
  return parent.appendChild(element);
}

export const settled = (element) => element.updateComplete;
export const read = (element) =>
  element.shadowRoot?.querySelector('[part=indicator]')?.style.getPropertyValue('width');
