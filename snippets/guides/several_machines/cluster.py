"""The files for Slurm and Kubernetes, checked without a cluster."""

# --8<-- [start:stand-ins]
import os
import subprocess
import tempfile
from pathlib import Path

import yaml

temporary = tempfile.TemporaryDirectory()
folder = Path(temporary.name)
stand_ins = {
    "scontrol": "echo node1; echo node2",
    "srun": """for SLURM_PROCID in 0 1; do export SLURM_PROCID; "${@:2}"; done""",
    "torchrun": 'echo "task $SLURM_PROCID: torchrun $*"',
    "python": "env | grep ^KERAS | sort; echo python $*",
}
for name, program in stand_ins.items():
    (folder / name).write_text(f"#!/bin/bash\n{program}\n")
    (folder / name).chmod(0o755)


def run(command, variables):
    path = f"{folder}:{os.environ['PATH']}"
    done = subprocess.run(
        command,
        env={**variables, "PATH": path},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout


# --8<-- [end:stand-ins]

# --8<-- [start:slurm]
given = {
    "SLURM_JOB_ID": "7",
    "SLURM_JOB_NUM_NODES": "2",
    "SLURM_JOB_NODELIST": "node[1-2]",
}
file = Path(__file__).with_name("slurm.sh")
print(run(["bash", file], given).replace(" --", "\n    --"))
# --8<-- [end:slurm]

# --8<-- [start:kubernetes]
file = Path(__file__).with_name("kubernetes.yaml")
service, job = yaml.safe_load_all(file.read_text())
assert service["spec"]["selector"]["job-name"] == job["metadata"]["name"]
pod = job["spec"]["template"]["spec"]
assert pod["subdomain"] == service["metadata"]["name"]
container = pod["containers"][0]
for index in range(job["spec"]["completions"]):
    given = {one["name"]: one["value"] for one in container["env"]}
    given["JOB_COMPLETION_INDEX"] = str(index)
    print(run(container["command"] + container["args"], given))
temporary.cleanup()
# --8<-- [end:kubernetes]
