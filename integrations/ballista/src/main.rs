//! `extract_claims` on a cluster of Apache Ballista, on this machine:
//!
//! ```text
//! sollist-ballista scheduler PORT
//! sollist-ballista executor PORT SCHEDULER_PORT FOLDER
//! sollist-ballista count SCHEDULER_PORT NEWS.parquet
//! ```
//!
//! An executor listens on the port after its own too, and keeps what stages of a query hand on in its folder.
//! `.ci/integrations ballista` starts a scheduler and two executors, and counts.
//!
//! Between processes a function travels by its name, so all have to know it: the scheduler, each executor, and the
//! client.

use std::env::args;
use std::error::Error;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Instant;

use ballista::prelude::{SessionConfigExt, SessionContextExt};
use ballista_core::registry::BallistaFunctionRegistry;
use ballista_core::utils::{default_config_producer, default_session_builder};
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::SchedulerConfig;
use ballista_scheduler::scheduler_process::start_server;
use datafusion::execution::{FunctionRegistry, SessionState, SessionStateBuilder};
use datafusion::prelude::{ParquetReadOptions, SessionConfig, SessionContext};
use sollist_datafusion::extract_claims;

const LOOPBACK: &str = "127.0.0.1";

/// Into how many tasks a file is parted, so that two executors have something to share.
const PARTS: usize = 8;

/// How many texts are read at once. A file of no more rows than this is never parted, and texts are large rows.
const BATCH: usize = 128;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let given: Vec<String> = args().skip(1).collect();
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    match given.as_slice() {
        ["scheduler", port] => scheduler(port.parse()?).await,
        ["executor", port, scheduler, folder] => executor(port.parse()?, scheduler.parse()?, folder).await,
        ["count", scheduler, news] => count(scheduler.parse()?, news).await,
        _ => Err("usage: sollist-ballista scheduler PORT | executor PORT SCHEDULER_PORT FOLDER | count SCHEDULER_PORT NEWS".into()),
    }
}

/// What Ballista makes a session of, with the function.
fn session(config: SessionConfig) -> datafusion::error::Result<SessionState> {
    let mut state = default_session_builder(config)?;
    state.register_udf(Arc::new(extract_claims()))?;
    Ok(state)
}

async fn scheduler(port: u16) -> Result<(), Box<dyn Error>> {
    let config = SchedulerConfig {
        bind_port: port,
        external_host: LOOPBACK.to_owned(),
        override_session_builder: Some(Arc::new(session)),
        ..SchedulerConfig::default()
    };
    let cluster = BallistaCluster::new_from_config(&config).await?;
    Ok(start_server(cluster, (Ipv4Addr::LOCALHOST, port).into(), Arc::new(config)).await?)
}

async fn executor(port: u16, scheduler: u16, folder: &str) -> Result<(), Box<dyn Error>> {
    let functions = BallistaFunctionRegistry::from(&session(default_config_producer())?);
    let config = ExecutorProcessConfig {
        external_host: Some(LOOPBACK.to_owned()),
        port,
        grpc_port: port + 1,
        scheduler_host: LOOPBACK.to_owned(),
        scheduler_port: scheduler,
        scheduler_connect_timeout_seconds: 60,
        vcores: 1,
        work_dir: Some(folder.to_owned()),
        override_function_registry: Some(Arc::new(functions)),
        ..ExecutorProcessConfig::default()
    };
    Ok(start_executor_process(Arc::new(config)).await?)
}

/// Prints how many claims the cluster finds, in how many seconds, as `integrations/spark/count.py` does.
async fn count(scheduler: u16, news: &str) -> Result<(), Box<dyn Error>> {
    let config = SessionConfig::new_with_ballista()
        .with_target_partitions(PARTS)
        .with_batch_size(BATCH)
        .with_repartition_file_min_size(0);
    let state = SessionStateBuilder::new()
        .with_default_features()
        .with_config(config)
        .build();
    let ctx = SessionContext::remote_with_state(&format!("df://{LOOPBACK}:{scheduler}"), state).await?;
    // Only now, for what makes a context of Ballista's leaves out the functions of users.
    ctx.register_udf(extract_claims());
    ctx.register_parquet("news", news, ParquetReadOptions::default())
        .await?;
    let started = Instant::now();
    let claims = ctx
        .sql("SELECT id, unnest(extract_claims(text)) AS claim FROM news")
        .await?;
    let claims = claims.count().await?;
    println!(
        "{{\"claims\": {claims}, \"seconds\": {:.3}}}",
        started.elapsed().as_secs_f64()
    );
    Ok(())
}
