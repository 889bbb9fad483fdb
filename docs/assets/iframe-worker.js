/* A page opened from disk may not start a worker, which the search needs. There, a
   hidden frame stands in for it: it runs the same script and passes messages on. The
   offline plugin asks for a file of this name. */
if (location.protocol === "file:") {
  window.Worker = class extends EventTarget {
    constructor(address) {
      super();
      const frame = document.createElement("iframe");
      frame.hidden = true;
      document.body.append(frame);
      this.inside = frame.contentWindow;
      this.inside.postMessage = (data) => {
        const event = new MessageEvent("message", { data });
        this.dispatchEvent(event);
        if (this.onmessage) this.onmessage(event);
      };
      const base = new URL(address, location);
      const load = (name) => new Promise((loaded) => {
        const script = frame.contentDocument.createElement("script");
        script.onload = loaded;
        script.src = new URL(name, base);
        frame.contentDocument.body.append(script);
      });
      // A worker has them when this returns; here they come one after the other.
      this.inside.importScripts = (...names) =>
        names.reduce((before, name) => before.then(() => load(name)), Promise.resolve());
      this.ready = load(base);
    }

    postMessage(data) {
      this.ready.then(() => {
        this.inside.dispatchEvent(new MessageEvent("message", { data }));
      });
    }

    terminate() {}
  };
}
