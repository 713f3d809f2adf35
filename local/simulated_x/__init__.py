"""A social platform played on this machine: it speaks to the app only by signed webhooks and X's own API shapes."""

from local.simulated_x.server import SimulatedX, serve
from local.simulated_x.settings import SimulatedXSettings

__all__ = ["SimulatedX", "SimulatedXSettings", "serve"]
