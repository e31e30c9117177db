"""A plan in llama.cpp's own terms."""

import ctypes
from typing import Any

from llama_cpp import llama_cpp as llama

from lavender.engine.protocol import RunPlan

KV_TYPES = {
    "f32": llama.GGML_TYPE_F32,
    "f16": llama.GGML_TYPE_F16,
    "q8_0": llama.GGML_TYPE_Q8_0,
    "q4_0": llama.GGML_TYPE_Q4_0,
}


def model_params(plan: RunPlan, loading: object) -> tuple[Any, Any]:
    """The parameters, and the list of devices that they point to."""
    params = llama.llama_model_default_params()
    none = (ctypes.c_void_p * 1)(None)
    if not plan.gpu_layers:
        # Else llama.cpp would still start the cards, for nothing.
        params.devices = ctypes.cast(none, ctypes.c_void_p)
    params.n_gpu_layers = plan.gpu_layers
    params.load_mode = llama.LLAMA_LOAD_MODE_MMAP
    params.use_extra_bufts = plan.repack_weights
    params.progress_callback = loading
    return params, none


def context_params(plan: RunPlan, cells: int, aborting: object) -> Any:
    """For a context of at most ``cells`` places and one sequence.

    ``aborting`` is llama.cpp's abort callback.
    """
    params = llama.llama_context_default_params()
    params.n_ctx = min(cells, plan.n_ctx)
    params.n_batch = min(plan.n_batch, plan.n_ctx)
    params.n_ubatch = min(plan.n_ubatch, plan.n_batch, plan.n_ctx)
    params.n_seq_max = 1
    params.n_threads = params.n_threads_batch = plan.threads
    flash = plan.flash_attention
    params.flash_attn_type = (
        llama.LLAMA_FLASH_ATTN_TYPE_ENABLED if flash else llama.LLAMA_FLASH_ATTN_TYPE_DISABLED
    )
    params.offload_kqv = params.op_offload = plan.gpu_layers != 0
    params.no_perf = True
    params.abort_callback = aborting
    params.type_k, params.type_v = KV_TYPES[plan.kv_type_k], KV_TYPES[plan.kv_type_v]
    return params
