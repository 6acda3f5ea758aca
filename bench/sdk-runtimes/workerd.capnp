using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  compatibilityDate = "2026-06-01",
  modules = [
    (name = "worker.js", esModule = embed "worker.js"),
    (name = "steps.js", esModule = embed "steps.js"),
    (name = "sdk.js", esModule = embed "sdk.js"),
  ],
  bindings = [(name = "SANDBOX", fromEnvironment = "SANDBOX")],
);
