const names = ['hc-target-progress', 'hc-target-chart'];

/** Makes TinyMCE keep widgets, and frames of ours as they are. */
export const widgets = {
  custom_elements: names.join(),
  extended_valid_elements: names.map((name) => `${name}[*]`).join(),
  sandbox_iframes_exclusions: ['hc-roadmap.example'],
};
