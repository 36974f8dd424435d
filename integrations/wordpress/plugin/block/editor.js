/** The block in the editor: choices at the side, and what readers see in the page. Plain script, without a build step. */
(function (blocks, element, components, blockEditor, ServerSideRender, given) {
  const { createElement: make, Fragment } = element;
  const { widgets } = given.catalogue;
  const word = (key) => given.words[key] || key;
  const choices = (values, name) => values.map((value) => ({ value, label: name(value) }));
  const noChoice = { value: '', label: word('none') };

  function fieldOf(name, values, props) {
    const field = {
      key: name,
      label: given.words['setting.' + name] || name,
      value: props.attributes[name] || '',
      onChange: (value) => props.setAttributes({ [name]: value }),
    };
    return Array.isArray(values)
      ? make(components.SelectControl, { ...field, options: [noChoice, ...choices(values, String)] })
      : make(components.TextControl, field);
  }

  function edit(props) {
    const chosen = widgets[props.attributes.widget];
    const targets = Object.keys(chosen.targets);
    const titles = (id) => chosen.targets[id][given.language];
    const more = Object.entries(chosen.attributes).filter(([name]) => name !== 'target');

    const fields = [
      make(components.SelectControl, {
        key: 'widget',
        label: word('setting.widget'),
        value: props.attributes.widget,
        options: choices(Object.keys(widgets), word),
        // Another widget has other targets and other settings.
        onChange: (widget) => {
          const known = Object.keys(widgets[widget].targets);
          const kept = known.includes(props.attributes.target) ? props.attributes.target : known[0] || '';
          props.setAttributes({ widget, target: kept });
        },
      }),
      targets.length > 0 &&
        make(components.SelectControl, {
          key: 'target',
          label: word('setting.target'),
          value: props.attributes.target,
          options: choices(targets, titles),
          onChange: (target) => props.setAttributes({ target }),
        }),
    ];

    return make(
      Fragment,
      null,
      make(
        blockEditor.InspectorControls,
        null,
        make(components.PanelBody, { title: word('block') }, fields),
        make(
          components.PanelBody,
          { title: word('more'), initialOpen: false },
          more.map(([name, values]) => fieldOf(name, values, props)),
        ),
      ),
      make(
        'div',
        blockEditor.useBlockProps(),
        // Links in what is shown do not leave the editor.
        make(
          components.Disabled,
          null,
          make(ServerSideRender, { block: 'hc-roadmap/widget', attributes: props.attributes }),
        ),
      ),
    );
  }

  blocks.registerBlockType('hc-roadmap/widget', { edit, save: () => null });
})(
  window.wp.blocks,
  window.wp.element,
  window.wp.components,
  window.wp.blockEditor,
  window.wp.serverSideRender,
  window.hcRoadmapEditor,
);
