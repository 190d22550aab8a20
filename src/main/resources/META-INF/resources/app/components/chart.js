/** ECharts, brought when the first chart is shown. It draws on a canvas: SVG would need inline styles. */

const ADDRESS = '/webjars/echarts/5.3.1/dist/echarts.min.js';
let loading = null;

/** @returns {Promise<any>} the library */
export function loadCharts() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = ADDRESS;
    script.onload = () => resolve(/** @type {any} */ (window).echarts);
    script.onerror = () => {
      loading = null;
      script.remove();
      reject(new Error('charts'));
    };
    document.head.append(script);
  });
  return loading;
}

/** What a custom property comes to here, light or dark. @param {Element} element @param {string} name such as `--ink` */
export function colour(element, name) {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.color = `var(${name})`;
  element.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}
