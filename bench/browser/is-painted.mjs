/** Whether anything was painted on a canvas. */
export function isPainted(canvas) {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return data.some((channel) => channel !== 0);
}
