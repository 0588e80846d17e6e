document.title = "slow"
